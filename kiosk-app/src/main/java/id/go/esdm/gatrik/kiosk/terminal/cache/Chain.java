package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.ContentChange;
import id.go.esdm.gatrik.kiosk.edition.ContentFile;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;
import id.go.esdm.gatrik.kiosk.edition.EditionVerifier;
import id.go.esdm.gatrik.kiosk.edition.InvalidJsonException;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.Predecessor;
import id.go.esdm.gatrik.kiosk.edition.Roster;
import id.go.esdm.gatrik.kiosk.edition.Verdict;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Walks from an edition on offer back to the one held, edition by edition, each link verified before the next is asked
 * for. A server that holds no reviewer's key can therefore not make it walk anywhere.
 */
final class Chain {
    private final CacheDirectory cache;
    private final EditionDownload download;
    private final EditionVerifier verifier;
    private final @Nullable HeldEdition held;
    private final Map<Integer, Verdict.Valid> walked = new HashMap<>();

    Chain(
            CacheDirectory cache,
            EditionDownload download,
            EditionVerifier verifier,
            @Nullable HeldEdition held) {
        this.cache = cache;
        this.download = download;
        this.verifier = verifier;
        this.held = held;
    }

    /**
     * Refuses an offer that does not reach the edition held. Without one held there is nothing to reach: a publication
     * carries its own approvals.
     */
    void requireReachesHeld(Verdict.Valid offered) throws IOException, RefusedException {
        if (held == null) {
            return;
        }
        Verdict.Valid at = offered;
        while (at.manifest().edition() > held.number()) {
            at = before(at);
        }
    }

    /**
     * The edition before a verified offer, if it is the one held or is needed: a withdrawal can only be judged against
     * what it takes away from.
     */
    @Nullable Predecessor predecessor(Verdict.Valid offered) throws IOException, RefusedException {
        boolean afterHeld =
                held != null
                        && held.intact()
                        && held.sha256().equals(offered.manifest().previous());
        if (!afterHeld && offered.manifest().kind() == Manifest.Kind.PUBLICATION) {
            return null;
        }
        Verdict.Valid before = before(offered);
        return new Predecessor(before.manifest(), verifiedContent(before));
    }

    /** Whether a predecessor is the edition held. */
    boolean isHeld(@Nullable Predecessor predecessor) {
        return predecessor != null
                && held != null
                && predecessor.content().equals(held.files().content());
    }

    private Verdict.Valid before(Verdict.Valid at) throws IOException, RefusedException {
        Manifest manifest = at.manifest();
        int number = manifest.edition() - 1;
        if (held != null && number == held.number()) {
            requireNamed(manifest, held.sha256());
            return new Verdict.Valid(held.manifest(), held.roster(), null);
        }
        Verdict.Valid known = walked.get(number);
        if (known != null) {
            return known;
        }
        EditionFiles files = cache.chainLink(number);
        download.fetchHead(number, files);
        requireNamed(manifest, CachedObjects.digest(files.manifest()));
        Verdict.Valid before =
                switch (verifier.verifyManifest(files)) {
                    case Verdict.Valid valid -> valid;
                    case Verdict.Refused(EditionProblem problem) -> throw bad(number, problem);
                };
        requireNumber(before.manifest(), number);
        requireNoNewer(before.roster(), at);
        walked.put(number, before);
        return before;
    }

    /** The content of a link, every line of it checked back to the last publication. */
    private Path verifiedContent(Verdict.Valid link) throws IOException, RefusedException {
        Manifest manifest = link.manifest();
        if (held != null && held.intact() && held.number() == manifest.edition()) {
            return held.files().content();
        }
        EditionFiles files = cache.chainLink(manifest.edition());
        DurableFiles.createDirectories(files.directory());
        Files.deleteIfExists(files.content());
        download.fetchContent(manifest, files);
        switch (manifest.kind()) {
            case PUBLICATION -> checkAll(manifest, files.content());
            case WITHDRAWAL ->
                    checkHidesOnly(manifest, verifiedContent(before(link)), files.content());
        }
        return files.content();
    }

    private static void checkAll(Manifest manifest, Path file) throws RefusedException {
        try (ContentFile content = ContentFile.open(file)) {
            ContentChange.check(content);
        } catch (InvalidJsonException e) {
            throw malformed(manifest, e);
        }
    }

    private static void checkHidesOnly(Manifest manifest, Path earlier, Path file)
            throws RefusedException {
        try (ContentFile before = ContentFile.open(earlier);
                ContentFile content = ContentFile.open(file)) {
            CatalogueDiff changes = ContentChange.between(before, content);
            if (!changes.added().isEmpty() || !changes.changed().isEmpty()) {
                throw bad(manifest.edition(), new EditionProblem.NotASubset());
            }
        } catch (InvalidJsonException e) {
            throw malformed(manifest, e);
        }
    }

    private static void requireNamed(Manifest later, Sha256 found) throws RefusedException {
        if (!found.equals(later.previous())) {
            throw bad(
                    later.edition(),
                    new EditionProblem.ChainBroken(later.edition(), found, later.previous()));
        }
    }

    private static void requireNumber(Manifest manifest, int number) throws RefusedException {
        if (manifest.edition() != number) {
            throw bad(
                    number,
                    new EditionProblem.ChainBroken(number, manifest.sha256(), manifest.previous()));
        }
    }

    private static void requireNoNewer(Roster earlier, Verdict.Valid later)
            throws RefusedException {
        if (earlier.version() > later.roster().version()) {
            throw bad(
                    later.manifest().edition(),
                    new EditionProblem.RosterOlder(earlier.version(), later.roster().version()));
        }
    }

    private static RefusedException malformed(Manifest manifest, InvalidJsonException reason) {
        return bad(
                manifest.edition(),
                new EditionProblem.Malformed("content.jsonl", String.valueOf(reason.getMessage())));
    }

    private static RefusedException bad(int edition, EditionProblem problem) {
        return new RefusedException(new Refusal.BadEdition(edition, problem));
    }
}
