package id.go.esdm.gatrik.kiosk.admin.people;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.go.esdm.gatrik.kiosk.admin.store.DataUnusableException;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;

/** The key that this server signs manifests and the current pointer with: {@code keys/server.key}, mode 0600. Thread-safe. */
public final class ServerKey {
    private static final String FILE = "server.key";
    private static final String PUBLIC_FILE = "server.pem";
    private static final String HEAD = "-----BEGIN PRIVATE KEY-----\n";
    private static final String MIDDLE = "-----END PRIVATE KEY-----\n";

    private final PrivateKey key;
    private final PublicKey publicKey;

    private ServerKey(PrivateKey key, PublicKey publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    /**
     * Reads the key, or makes one where there is none; it counts once it stands on the roster.
     *
     * @throws DataUnusableException if the file is damaged
     */
    public static ServerKey open(KeyFiles files) {
        byte[] text = files.find(FILE).orElseGet(() -> create(files));
        try {
            ServerKey key = parse(new String(text, US_ASCII));
            files.publish(PUBLIC_FILE, key.publicKey);
            return key;
        } catch (IllegalArgumentException malformed) {
            throw DataUnusableException.damaged(files.path(FILE), malformed);
        }
    }

    /** Its public half. */
    public PublicKey publicKey() {
        return publicKey;
    }

    /** Its public half as rosters write it: base64 of the SubjectPublicKeyInfo. */
    public String encodedKey() {
        return Ed25519.encode(publicKey);
    }

    /** Signs: 64 raw bytes. */
    public byte[] sign(byte[] message) {
        return Ed25519.sign(key, message);
    }

    private static byte[] create(KeyFiles files) {
        KeyPair pair = Ed25519.generate();
        String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        // The public half follows, since the JDK does not derive it from the private one.
        byte[] text =
                (HEAD + secret + "\n" + MIDDLE + Ed25519.toPem(pair.getPublic()))
                        .getBytes(US_ASCII);
        files.writeSecret(FILE, text);
        return text;
    }

    private static ServerKey parse(String text) {
        int middle = text.indexOf(MIDDLE);
        if (!text.startsWith(HEAD) || middle < 0) {
            throw new IllegalArgumentException("not a private key in PEM");
        }
        String secret = text.substring(HEAD.length(), middle).strip();
        PrivateKey key = Ed25519.decodePrivate(Base64.getDecoder().decode(secret));
        PublicKey publicKey = Ed25519.fromPem(text.substring(middle + MIDDLE.length()));
        byte[] probe = publicKey.getEncoded();
        if (!Ed25519.verify(publicKey, probe, Ed25519.sign(key, probe))) {
            throw new IllegalArgumentException("the two halves do not belong together");
        }
        return new ServerKey(key, publicKey);
    }
}
