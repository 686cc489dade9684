package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.edition.EditionProblem;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Reads everything that is held and compares it with what was signed: a disk may change its mind over the years. */
final class EditionCheck {
    private final CachedObjects objects;

    EditionCheck(CachedObjects objects) {
        this.objects = objects;
    }

    /**
     * The first thing found that is not as it was installed.
     *
     * @throws IOException if the disk does not let itself be read
     */
    Optional<EditionProblem> findFault(HeldEdition held) throws IOException {
        if (!Files.isRegularFile(held.files().content())) {
            return Optional.of(new EditionProblem.FileMissing("content.jsonl"));
        }
        if (!CachedObjects.digest(held.files().content())
                .equals(held.manifest().content().sha256())) {
            return Optional.of(new EditionProblem.ContentSwapped("sha256"));
        }
        for (Manifest.ObjectRef object : held.manifest().objects()) {
            if (objects.find(object.sha256()).isEmpty()) {
                return Optional.of(new EditionProblem.ObjectMissing(object.sha256()));
            }
            if (!objects.isHere(object, false)) {
                return Optional.of(new EditionProblem.ObjectSwapped(object.sha256()));
            }
        }
        return Optional.empty();
    }
}
