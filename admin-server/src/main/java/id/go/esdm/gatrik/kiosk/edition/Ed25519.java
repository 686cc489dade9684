package id.go.esdm.gatrik.kiosk.edition;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Ed25519 (RFC 8032) by the JDK, with the encodings of the contract. */
public final class Ed25519 {
    /** A signature's size in bytes. */
    public static final int SIGNATURE_BYTES = 64;

    private static final String NAME = "Ed25519";
    private static final String HEAD = "-----BEGIN PUBLIC KEY-----";
    private static final String FOOT = "-----END PUBLIC KEY-----";

    private Ed25519() {}

    /** A new pair of keys. */
    public static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance(NAME).generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Signs a message: 64 raw bytes. */
    public static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signer = Signature.getInstance(NAME);
            signer.initSign(key);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether {@code signature} is {@code key}'s over {@code message}; malformed ones are simply not. */
    public static boolean verify(PublicKey key, byte[] message, byte[] signature) {
        if (signature.length != SIGNATURE_BYTES) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(NAME);
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /** Base64 of the SubjectPublicKeyInfo DER. */
    public static String encode(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws IllegalArgumentException when it is not an Ed25519 key in that one form
     */
    public static PublicKey decode(String base64) {
        try {
            PublicKey key =
                    KeyFactory.getInstance(NAME)
                            .generatePublic(
                                    new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
            if (!(key instanceof EdECPublicKey) || !encode(key).equals(base64)) {
                throw new IllegalArgumentException("not an Ed25519 public key");
            }
            return key;
        } catch (GeneralSecurityException malformed) {
            throw new IllegalArgumentException("not an Ed25519 public key", malformed);
        }
    }

    /** Reads a private key from its PKCS #8 DER. */
    public static PrivateKey decodePrivate(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException malformed) {
            throw new IllegalArgumentException("not an Ed25519 private key", malformed);
        }
    }

    /** SubjectPublicKeyInfo PEM, as openssl reads it. */
    public static String toPem(PublicKey key) {
        return HEAD + "\n" + encode(key) + "\n" + FOOT + "\n";
    }

    /**
     * Reads a SubjectPublicKeyInfo PEM.
     *
     * @throws IllegalArgumentException when it is not one of an Ed25519 key
     */
    public static PublicKey fromPem(String pem) {
        String text = pem.strip();
        if (!text.startsWith(HEAD) || !text.endsWith(FOOT)) {
            throw new IllegalArgumentException("not a public key in PEM");
        }
        return decode(
                text.substring(HEAD.length(), text.length() - FOOT.length()).replaceAll("\\s", ""));
    }

    /** The UTF-8 bytes of a message to sign. */
    static byte[] message(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
