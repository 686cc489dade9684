package id.go.esdm.gatrik.kiosk.admin.people;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * A secret that only the holder of an X25519 key can open: an ephemeral key, HKDF-SHA256, AES-256-GCM.
 *
 * <p>It lets one administrator admit another to the root key without knowing the other's password.
 */
final class SealedBox {
    private static final String NAME = "X25519";
    private static final int SPKI_BYTES = 44;
    private static final int KEY_BYTES = 32;

    private SealedBox() {}

    static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance(NAME).generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Seals for the holder of {@code recipient} (base64 of its SPKI); gives base64. */
    static String seal(String recipient, byte[] secret, String context) {
        KeyPair ephemeral = generate();
        byte[] spki = ephemeral.getPublic().getEncoded();
        byte[] key = agree(ephemeral.getPrivate(), decode(recipient), spki, recipient);
        byte[] sealed = AesGcm.seal(key, secret, context);
        Arrays.fill(key, (byte) 0);
        return Base64.getEncoder()
                .encodeToString(
                        ByteBuffer.allocate(spki.length + sealed.length)
                                .put(spki)
                                .put(sealed)
                                .array());
    }

    static Optional<byte[]> open(PrivateKey own, String recipient, String box, String context) {
        byte[] bytes = Base64.getDecoder().decode(box);
        if (bytes.length < SPKI_BYTES) {
            return Optional.empty();
        }
        byte[] spki = Arrays.copyOf(bytes, SPKI_BYTES);
        PublicKey ephemeral = decode(Base64.getEncoder().encodeToString(spki));
        byte[] key = agree(own, ephemeral, spki, recipient);
        Optional<byte[]> secret =
                AesGcm.open(key, Arrays.copyOfRange(bytes, SPKI_BYTES, bytes.length), context);
        Arrays.fill(key, (byte) 0);
        return secret;
    }

    static PrivateKey decodePrivate(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException malformed) {
            throw new IllegalArgumentException("not an X25519 private key", malformed);
        }
    }

    private static PublicKey decode(String base64) {
        try {
            return KeyFactory.getInstance(NAME)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException malformed) {
            throw new IllegalArgumentException("not an X25519 public key", malformed);
        }
    }

    private static byte[] agree(
            PrivateKey own, PublicKey other, byte[] ephemeral, String recipient) {
        try {
            KeyAgreement agreement = KeyAgreement.getInstance(NAME);
            agreement.init(own);
            agreement.doPhase(other, true);
            byte[] shared = agreement.generateSecret();
            byte[] both =
                    ByteBuffer.allocate(2 * SPKI_BYTES)
                            .put(ephemeral)
                            .put(Base64.getDecoder().decode(recipient))
                            .array();
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(shared)
                                    .thenExpand(both, KEY_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
