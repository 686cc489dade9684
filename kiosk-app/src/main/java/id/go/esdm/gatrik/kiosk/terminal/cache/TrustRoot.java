package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PublicKey;

/**
 * The one key that the terminal believes, pinned in {@code CACHE/trust/root.pem} the first time it is given; never
 * taken from the feed. A later key that differs is refused: only a person who empties the cache can change it.
 */
public final class TrustRoot {
    private static final long LARGEST_PEM = 4096;

    private final Path directory;
    private final Path pinned;
    private final @Nullable Path given;

    /**
     * @param cache the terminal's cache directory
     * @param given a PEM that the terminal was given: the embedded server's own {@code keys/root.pem}, which may not
     *     be there yet, or the file of {@code --root-key}; null for a terminal that must have been pinned before
     */
    public TrustRoot(Path cache, @Nullable Path given) {
        this.directory = cache.resolve("trust");
        this.pinned = directory.resolve("root.pem");
        this.given = given;
    }

    /** What there is to trust. */
    public sealed interface Trust {
        /** This key and no other. */
        record Pinned(PublicKey key) implements Trust {}

        /** No key has been given yet. */
        record None() implements Trust {}

        /** A key that must not be trusted. */
        record Refused(Refusal refusal) implements Trust {}
    }

    /**
     * The key pinned before, without a look at what is given now.
     *
     * @throws UncheckedIOException if the cache cannot be read
     */
    public Trust pinned() {
        return read(pinned);
    }

    /**
     * The key to trust; pins the given one if none was pinned before.
     *
     * @throws UncheckedIOException if the cache cannot be read or written
     */
    public Trust establish() {
        Trust before = read(pinned);
        Trust offered = given == null ? new Trust.None() : read(given);
        if (offered instanceof Trust.None || before instanceof Trust.Refused) {
            return before;
        }
        if (before instanceof Trust.None && offered instanceof Trust.Pinned(PublicKey key)) {
            DurableFiles.createDirectories(directory);
            DurableFiles.replace(pinned, Ed25519.toPem(key).getBytes(StandardCharsets.US_ASCII));
            return offered;
        }
        return offered.equals(before) || offered instanceof Trust.Refused
                ? offered
                : new Trust.Refused(new Refusal.OtherRootKey());
    }

    private static Trust read(Path file) {
        try {
            if (Files.size(file) > LARGEST_PEM) {
                return new Trust.Refused(new Refusal.BadRootKey("longer than a key"));
            }
            return new Trust.Pinned(Ed25519.fromPem(Files.readString(file)));
        } catch (NoSuchFileException _) {
            return new Trust.None();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return new Trust.Refused(new Refusal.BadRootKey(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
