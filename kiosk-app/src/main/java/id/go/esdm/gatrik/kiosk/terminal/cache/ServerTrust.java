package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a terminal and its server know of each other: the token by which the server knows the terminal, and the certificate by which the
 * terminal knows a server that nobody else vouches for. Both come from pairing and lie beside the root key. Thread-safe.
 */
public final class ServerTrust {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path cache;
    private final Path directory;
    private volatile @Nullable String given;
    private @Nullable TerminalKey key;

    /**
     * What is known in that cache.
     *
     * @param cache the terminal's cache directory
     */
    public ServerTrust(Path cache) {
        this.cache = cache;
        this.directory = cache.resolve("trust");
    }

    /** The terminal's own key; made where there is none. */
    public synchronized TerminalKey key() {
        TerminalKey known = key == null ? TerminalKey.open(cache) : key;
        key = known;
        return known;
    }

    /** Takes the token of the server in this same process; it is written nowhere. */
    public void use(String token) {
        given = token;
    }

    /** Whether pairing has left what the server knows the terminal by. */
    public boolean isPaired() {
        return token().isPresent();
    }

    /** What the server knows the terminal by; empty if it does not. */
    Optional<String> token() {
        String known = given != null ? given : read("token").orElse(null);
        given = known;
        return Optional.ofNullable(known);
    }

    /** The digest of the certificate that is believed although nobody vouches for it. */
    Optional<Sha256> certificate() {
        return read("tls.sha256").filter(DIGEST.asMatchPredicate()).map(Sha256::new);
    }

    /**
     * Keeps what pairing brought; the root key last, since it is what makes a terminal a paired one.
     *
     * @param certificate null if the server is reached without TLS, or if others vouch for it
     */
    void keep(String token, @Nullable Sha256 certificate, PublicKey root) {
        DurableFiles.createPrivateDirectory(directory);
        replace("token", token);
        given = token;
        if (certificate != null) {
            replace("tls.sha256", certificate.hex());
        }
        DurableFiles.replace(
                directory.resolve("root.pem"),
                Ed25519.toPem(root).getBytes(StandardCharsets.US_ASCII));
    }

    private void replace(String name, String text) {
        DurableFiles.replace(
                directory.resolve(name), (text + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private Optional<String> read(String name) {
        try {
            return Optional.of(Files.readString(directory.resolve(name)).strip());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
