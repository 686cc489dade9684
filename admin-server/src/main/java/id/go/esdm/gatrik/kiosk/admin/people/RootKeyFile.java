package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import java.util.List;

/**
 * {@code keys/root.key}: the root key, sealed under a random inner key, which is sealed once for every administrator and once under the
 * recovery code.
 *
 * @param format 1
 * @param key the public half, base64 of the SPKI DER
 * @param sealed the private half (PKCS #8) under the inner key: base64 of nonce and AES-256-GCM ciphertext
 * @param slots the inner key, one for each administrator
 * @param recovery the inner key under the recovery code, as {@link Argon2Text}
 */
record RootKeyFile(int format, String key, String sealed, List<Slot> slots, String recovery) {
    static final String FILE = "root.key";
    static final String PUBLIC_FILE = "root.pem";

    RootKeyFile {
        if (format != 1) {
            throw new IllegalArgumentException("unknown format " + format);
        }
        Ed25519.decode(key);
        slots = List.copyOf(slots);
    }

    /**
     * The inner key for one administrator.
     *
     * @param person whose
     * @param recipient that person's X25519 key, whose private half lies in the register under the password
     * @param box what {@link SealedBox} made
     */
    record Slot(String person, String recipient, String box) {}

    RootKeyFile withSlots(List<Slot> next) {
        return new RootKeyFile(format, key, sealed, next, recovery);
    }

    /** What the private half is sealed as. */
    static String keyContext(String key) {
        return "kiosk-root-1 key " + key;
    }

    /** What the inner key is sealed as for one holder. */
    static String slotContext(String key, String holder) {
        return "kiosk-root-1 slot " + key + " " + holder;
    }
}
