package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.Receipt;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;

/**
 * The terminal's own key, by which its receipts are known: made the first time it is needed, in {@code CACHE/trust/terminal.key}, and never
 * sent. Whoever empties the cache makes another terminal of it.
 */
public final class TerminalKey {
    private static final Logger LOG = LoggerFactory.getLogger(TerminalKey.class);

    private final PublicKey key;
    private final PrivateKey secret;

    private TerminalKey(PublicKey key, PrivateKey secret) {
        this.key = key;
        this.secret = secret;
    }

    /**
     * Reads the key, making it where there is none, or none that can be used.
     *
     * @param cache the terminal's cache directory
     * @throws UncheckedIOException if the cache cannot be read or written
     */
    static TerminalKey open(Path cache) {
        Path file = cache.resolve("trust").resolve("terminal.key");
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            if (lines.size() == 2) {
                return new TerminalKey(
                        Ed25519.decode(lines.get(0)),
                        Ed25519.decodePrivate(Base64.getDecoder().decode(lines.get(1))));
            }
            LOG.warn("{} is not a key; this becomes another terminal", file);
        } catch (NoSuchFileException none) {
            LOG.debug("a first key", none);
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            LOG.warn("{} is not a key; this becomes another terminal", file, malformed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return make(file);
    }

    private static TerminalKey make(Path file) {
        KeyPair pair = Ed25519.generate();
        DurableFiles.createPrivateDirectory(file.resolveSibling(""));
        String text =
                Ed25519.encode(pair.getPublic())
                        + "\n"
                        + Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded())
                        + "\n";
        DurableFiles.replace(file, text.getBytes(StandardCharsets.US_ASCII));
        return new TerminalKey(pair.getPublic(), pair.getPrivate());
    }

    /** Its public half. */
    public PublicKey key() {
        return key;
    }

    /** The terminal's id at its server. */
    public String id() {
        return Receipt.terminalOf(key);
    }

    /** Signs a message: 64 raw bytes. */
    byte[] sign(byte[] message) {
        return Ed25519.sign(secret, message);
    }
}
