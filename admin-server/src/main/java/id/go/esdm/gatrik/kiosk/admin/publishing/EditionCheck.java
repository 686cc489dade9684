package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;
import id.go.esdm.gatrik.kiosk.edition.EditionVerifier;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;
import id.go.esdm.gatrik.kiosk.edition.Predecessor;
import id.go.esdm.gatrik.kiosk.edition.Roster;
import id.go.esdm.gatrik.kiosk.edition.Verdict;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Walks the editions in their order: each as a terminal would judge it, and against the register. For one thread. */
final class EditionCheck {
    private final EditionVerifier verifier;
    private final ObjectSource objects;
    private final LogCheck log;
    private final Consumer<Finding> findings;
    private @Nullable Predecessor before;
    private int rosterVersion;

    EditionCheck(PublicKey root, ObjectSource objects, LogCheck log, Consumer<Finding> findings) {
        this.verifier = new EditionVerifier(root);
        this.objects = objects;
        this.log = log;
        this.findings = findings;
    }

    /** The next edition, which the register records so. */
    void check(Publication recorded, EditionFiles files) {
        int edition = recorded.edition();
        if (!Files.isDirectory(files.directory())) {
            findings.accept(new Finding.EditionMissing(edition));
            before = null;
            return;
        }
        strays(files);
        if (edition > 1 && before == null) {
            // Its predecessor was refused already, and named: here only what stands by itself.
            judge(recorded, verifier.verifyManifest(files), files);
        } else {
            judge(recorded, verifier.verify(files, before, objects), files);
        }
    }

    private void judge(Publication recorded, Verdict verdict, EditionFiles files) {
        switch (verdict) {
            case Verdict.Refused(EditionProblem problem) -> {
                findings.accept(new Finding.EditionRefused(recorded.edition(), problem));
                before = null;
            }
            case Verdict.Valid(Manifest manifest, Roster roster, var changes) -> {
                rosterGoesOn(recorded.edition(), roster);
                compare(recorded, manifest, changes);
                log.check(
                        recorded,
                        manifest,
                        changes,
                        files,
                        what ->
                                findings.accept(
                                        new Finding.RegisterDiffers(recorded.edition(), what)));
                before = new Predecessor(manifest, files.content());
            }
        }
    }

    private void rosterGoesOn(int edition, Roster roster) {
        if (roster.version() < rosterVersion) {
            findings.accept(
                    new Finding.EditionRefused(
                            edition,
                            new EditionProblem.RosterOlder(rosterVersion, roster.version())));
        }
        rosterVersion = Math.max(rosterVersion, roster.version());
    }

    private void compare(Publication recorded, Manifest manifest, @Nullable CatalogueDiff changes) {
        Manifest.CycleRef cycle = manifest.cycle();
        same(recorded, "edition", recorded.edition(), manifest.edition());
        same(recorded, "manifest", recorded.manifest(), manifest.sha256());
        same(recorded, "kind", recorded.kind(), manifest.kind());
        same(recorded, "publishedAt", recorded.at(), manifest.publishedAt());
        same(recorded, "publishedBy", recorded.by().value(), manifest.publishedBy());
        same(recorded, "notaDinas", recorded.notaDinas(), manifest.notaDinas());
        same(recorded, "reason", recorded.reason(), manifest.reason());
        same(recorded, "entries", recorded.entries(), manifest.content().entries());
        same(recorded, "title", recorded.title(), cycle == null ? null : cycle.title());
        same(
                recorded,
                "cycle",
                recorded.cycle() == null ? null : recorded.cycle().value(),
                cycle == null ? null : cycle.id());
        if (changes != null) {
            same(recorded, "added", recorded.added(), changes.added().size());
            same(recorded, "changed", recorded.changed(), changes.changed().size());
            same(recorded, "removed", recorded.removed(), changes.removed().size());
        }
    }

    private void same(
            Publication recorded,
            String what,
            @Nullable Object register,
            @Nullable Object manifest) {
        if (!Objects.equals(register, manifest)) {
            findings.accept(new Finding.RegisterDiffers(recorded.edition(), what));
        }
    }

    private void strays(EditionFiles files) {
        try (Stream<Path> list = Files.list(files.directory())) {
            List<Path> found = list.sorted().toList();
            for (Path file : found) {
                if (!EditionFiles.NAMES.contains(file.getFileName().toString())) {
                    findings.accept(
                            new Finding.StrayFile(
                                    files.directory().getFileName() + "/" + file.getFileName()));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
