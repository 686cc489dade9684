package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.admin.store.DataUnusableException;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;

/** {@code DIR/keys}: open to its owner only, each file replaced as a whole. */
public final class KeyFiles {
    private final Path directory;

    private KeyFiles(Path directory) {
        this.directory = directory;
    }

    /**
     * Opens the directory, creating it with mode 0700.
     *
     * @throws DataUnusableException if it cannot be created or closed to others
     */
    public static KeyFiles open(Path directory) {
        try {
            DurableFiles.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException | UncheckedIOException problem) {
            throw DataUnusableException.unwritable(directory, problem);
        }
        return new KeyFiles(directory);
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    Optional<byte[]> find(String name) {
        try {
            Path file = path(name);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException problem) {
            throw DataUnusableException.damaged(path(name), problem);
        }
    }

    /** Writes a file that only its owner may read. */
    void writeSecret(String name, byte[] bytes) {
        Path stage = path(name + ".new");
        try {
            Files.deleteIfExists(stage);
            DurableFiles.write(stage, new byte[0]);
            Files.setPosixFilePermissions(stage, PosixFilePermissions.fromString("rw-------"));
            Files.write(stage, bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        DurableFiles.sync(stage);
        DurableFiles.rename(stage, path(name));
    }

    /** Writes a public key for people to look at, if the file does not hold it yet. */
    void publish(String name, PublicKey key) {
        byte[] pem = Ed25519.toPem(key).getBytes(StandardCharsets.US_ASCII);
        if (find(name).filter(present -> Arrays.equals(present, pem)).isEmpty()) {
            DurableFiles.replace(path(name), pem);
        }
    }
}
