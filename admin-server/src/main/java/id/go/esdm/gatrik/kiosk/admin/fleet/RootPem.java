package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.function.Supplier;

/**
 * The public half of the root key, which terminals pin. It is there once the server has its first administrator.
 *
 * @param file {@code keys/root.pem} of the contract
 */
public record RootPem(Path file) implements Supplier<PublicKey> {
    /**
     * Reads it.
     *
     * @throws ProblemException 503 if there is none yet
     */
    @Override
    public PublicKey get() {
        try {
            return Ed25519.fromPem(Files.readString(file));
        } catch (NoSuchFileException none) {
            ProblemException later =
                    new ProblemException(503, "Server ini belum mempunyai administrator.");
            later.addSuppressed(none);
            throw later;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
