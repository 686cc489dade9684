package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;

/**
 * Decides whether an edition may be shown: every signature, digest and approval, and its place in the chain. The order is that of
 * the contract: roster under the root key, manifest under the roster, approvals under both, then content and objects. Stateless;
 * safe for many threads.
 */
public final class EditionVerifier {
    private final PublicKey root;

    /** Trusts what {@code root} signed, nothing else. */
    public EditionVerifier(PublicKey root) {
        this.root = root;
    }

    /**
     * Checks an edition.
     *
     * @param files the five files
     * @param predecessor the edition before, already verified; without one a publication is judged by itself, its {@code previous}
     *     unchecked, and a withdrawal is refused
     * @param objects where its documents lie
     * @throws UncheckedIOException when the disk fails; that is no verdict
     */
    public Verdict verify(
            EditionFiles files, @Nullable Predecessor predecessor, ObjectSource objects) {
        try {
            Roster roster = readRoster(files);
            Manifest manifest = readManifest(files, roster);
            follows(manifest, predecessor);
            new ApprovalCheck(manifest, roster).run();
            return new Verdict.Valid(
                    manifest, roster, checkContent(files, manifest, predecessor, objects));
        } catch (RefusedException refused) {
            return new Verdict.Refused(refused.problem());
        }
    }

    /**
     * Checks manifest, roster and approvals alone, for a link of the chain whose content is not at hand.
     *
     * @return the verdict, without changes
     */
    public Verdict verifyManifest(EditionFiles files) {
        try {
            Roster roster = readRoster(files);
            Manifest manifest = readManifest(files, roster);
            new ApprovalCheck(manifest, roster).run();
            return new Verdict.Valid(manifest, roster, null);
        } catch (RefusedException refused) {
            return new Verdict.Refused(refused.problem());
        }
    }

    private Roster readRoster(EditionFiles files) {
        byte[] json = read(files.roster(), EditionFiles.LARGEST_MANIFEST);
        if (!Ed25519.verify(root, json, read(files.rosterSignature(), Ed25519.SIGNATURE_BYTES))) {
            throw new RefusedException(new EditionProblem.RosterNotSigned());
        }
        try {
            return Roster.parse(json);
        } catch (InvalidJsonException malformed) {
            throw new RefusedException(malformed(files.roster(), malformed));
        }
    }

    private static Manifest readManifest(EditionFiles files, Roster roster) {
        byte[] json = read(files.manifest(), EditionFiles.LARGEST_MANIFEST);
        byte[] signature = read(files.manifestSignature(), Ed25519.SIGNATURE_BYTES);
        Manifest manifest;
        try {
            manifest = Manifest.parse(json);
        } catch (InvalidJsonException malformed) {
            throw new RefusedException(malformed(files.manifest(), malformed));
        }
        Sha256 found = Sha256.of(read(files.roster(), EditionFiles.LARGEST_MANIFEST));
        if (!manifest.roster().sha256().equals(found)) {
            throw new RefusedException(
                    new EditionProblem.RosterSwapped(manifest.roster().sha256(), found));
        }
        if (!roster.isSignedByServer(json, signature, manifest.publishedAt())) {
            throw new RefusedException(new EditionProblem.ManifestNotSigned());
        }
        return manifest;
    }

    private static void follows(Manifest manifest, @Nullable Predecessor predecessor) {
        if (predecessor == null) {
            if (manifest.kind() == Manifest.Kind.WITHDRAWAL) {
                throw new RefusedException(
                        new EditionProblem.PredecessorNeeded(manifest.edition()));
            }
            return;
        }
        Sha256 expected = predecessor.manifest().sha256();
        if (!expected.equals(manifest.previous())
                || manifest.edition() != predecessor.manifest().edition() + 1) {
            throw new RefusedException(
                    new EditionProblem.ChainBroken(
                            manifest.edition(), expected, manifest.previous()));
        }
    }

    private static @Nullable CatalogueDiff checkContent(
            EditionFiles files,
            Manifest manifest,
            @Nullable Predecessor predecessor,
            ObjectSource objects) {
        Path file = files.content();
        require(file, ContentFormat.LARGEST);
        try {
            if (Files.size(file) != manifest.content().bytes()) {
                throw new RefusedException(new EditionProblem.ContentSwapped("bytes"));
            }
            if (!ObjectCheck.digest(file).equals(manifest.content().sha256())) {
                throw new RefusedException(new EditionProblem.ContentSwapped("sha256"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try (ContentFile content = ContentFile.open(file)) {
            if (content.size() != manifest.content().entries()) {
                throw new RefusedException(new EditionProblem.ContentSwapped("entries"));
            }
            CatalogueDiff changes = null;
            if (predecessor == null) {
                ContentChange.check(content);
            } else {
                changes = changes(content, manifest, predecessor);
            }
            new ObjectCheck(objects)
                    .run(manifest, content, predecessor == null ? null : predecessor.manifest());
            return changes;
        } catch (InvalidJsonException malformed) {
            throw new RefusedException(malformed(file, malformed));
        }
    }

    private static CatalogueDiff changes(
            ContentFile content, Manifest manifest, Predecessor predecessor) {
        try (ContentFile before = ContentFile.open(predecessor.content())) {
            CatalogueDiff changes = ContentChange.between(before, content);
            boolean hidesOnly =
                    changes.added().isEmpty()
                            && changes.changed().isEmpty()
                            && !changes.removed().isEmpty();
            if (manifest.kind() == Manifest.Kind.WITHDRAWAL && !hidesOnly) {
                throw new RefusedException(new EditionProblem.NotASubset());
            }
            return changes;
        }
    }

    private static byte[] read(Path file, long largest) {
        require(file, largest);
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void require(Path file, long largest) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new RefusedException(new EditionProblem.FileMissing(name));
        }
        try {
            long bytes = Files.size(file);
            if (bytes > largest) {
                throw new RefusedException(new EditionProblem.TooLarge(name, bytes));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static EditionProblem malformed(Path file, InvalidJsonException reason) {
        return new EditionProblem.Malformed(
                String.valueOf(file.getFileName()), String.valueOf(reason.getMessage()));
    }
}
