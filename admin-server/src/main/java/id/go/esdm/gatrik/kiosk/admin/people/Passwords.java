package id.go.esdm.gatrik.kiosk.admin.people;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/** Passwords: their hashes, and what lies sealed under them. Thread-safe; every call costs one Argon2id derivation. */
public final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final Argon2Cost cost;
    private final SecureRandom random = new SecureRandom();
    private final String nobody;

    /** Passwords at this cost; those stored at another one are still understood. */
    public Passwords(Argon2Cost cost) {
        this.cost = cost;
        this.nobody = Argon2Text.of(cost, bytes(SALT_BYTES), bytes(KEY_BYTES)).toString();
    }

    /** What is kept of a password. */
    public String hash(char[] password) {
        byte[] salt = bytes(SALT_BYTES);
        return Argon2Text.of(cost, salt, derive(password, salt, cost)).toString();
    }

    /**
     * Whether it is the password that {@code stored} was made of, at the cost of that one.
     *
     * @throws IllegalArgumentException when {@code stored} is no hash
     */
    public boolean matches(char[] password, String stored) {
        Argon2Text text = Argon2Text.parse(stored);
        byte[] derived = derive(password, text.saltBytes(), text.cost());
        return MessageDigest.isEqual(derived, text.payloadBytes());
    }

    /** Whether it is in the form of {@link #hash}. */
    public static boolean isHash(String stored) {
        try {
            return Argon2Text.parse(stored).payloadBytes().length == KEY_BYTES;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Does the work of {@link #matches} for an account that is not there, so that time does not tell. */
    void workInVain(char[] password) {
        Argon2Text text = Argon2Text.parse(nobody);
        Arrays.fill(derive(password, text.saltBytes(), text.cost()), (byte) 0);
    }

    /**
     * Seals a secret under a password.
     *
     * @param context what the secret is and whose; it opens only in the same context
     */
    String seal(char[] password, byte[] secret, String context) {
        byte[] salt = bytes(SALT_BYTES);
        byte[] key = derive(password, salt, cost);
        try {
            return Argon2Text.of(cost, salt, AesGcm.seal(key, secret, context)).toString();
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** The secret, if the password is right. */
    Optional<byte[]> open(char[] password, String sealed, String context) {
        Argon2Text text = Argon2Text.parse(sealed);
        byte[] key = derive(password, text.saltBytes(), text.cost());
        try {
            return AesGcm.open(key, text.payloadBytes(), context);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] derive(char[] password, byte[] salt, Argon2Cost cost) {
        byte[] typed = utf8(password);
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(cost.kibibytes())
                            .withIterations(cost.passes())
                            .withParallelism(1)
                            .withSalt(salt)
                            .build());
            byte[] derived = new byte[KEY_BYTES];
            generator.generateBytes(typed, derived);
            return derived;
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    /** Keyboards compose letters differently; NFC makes the same password the same bytes. */
    private static byte[] utf8(char[] password) {
        CharBuffer typed = CharBuffer.wrap(password);
        CharBuffer normal =
                Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                        ? typed
                        : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFC));
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(normal);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        encoded.clear();
        encoded.put(new byte[encoded.capacity()]);
        return bytes;
    }
}
