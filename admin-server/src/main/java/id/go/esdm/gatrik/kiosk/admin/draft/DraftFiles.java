package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The drafts' own directory: frozen contents, and files that last only as long as one call. */
public final class DraftFiles {
    private final Path frozen;
    private final Path scratch;

    /**
     * Prepares the directory and removes what an interrupted program left.
     *
     * @param directory for nothing else, usually {@code DIR/drafts}
     */
    public DraftFiles(Path directory) {
        this.frozen = directory.resolve("frozen");
        this.scratch = directory.resolve("scratch");
        DurableFiles.deleteTree(scratch);
        DurableFiles.createPrivateDirectory(directory);
        DurableFiles.createDirectories(frozen);
        DurableFiles.createDirectories(scratch);
    }

    /** The frozen content of that digest, if there is one. */
    public Optional<Path> findFrozen(Sha256 content) {
        Path file = place(content);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    Path place(Sha256 content) {
        return frozen.resolve(content.hex() + ".jsonl");
    }

    /** A name for a file that its user deletes; there is no file yet. */
    Path scratch(String purpose) {
        return scratch.resolve(purpose + "-" + java.util.UUID.randomUUID());
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
