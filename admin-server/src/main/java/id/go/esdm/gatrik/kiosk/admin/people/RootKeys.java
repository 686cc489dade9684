package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.admin.store.DataUnusableException;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.InvalidJsonException;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Makes, reads and opens {@code keys/root.key}. */
final class RootKeys {
    private static final int INNER_BYTES = 32;
    private static final String RECOVERY = "recovery";

    private final KeyFiles files;
    private final Passwords passwords;

    RootKeys(KeyFiles files, Passwords passwords) {
        this.files = files;
        this.passwords = passwords;
    }

    /** A new root key, not written yet, whose only holders are that administrator and the code. */
    Made make(PersonKey administrator, String recoveryCode) {
        KeyPair pair = Ed25519.generate();
        String key = Ed25519.encode(pair.getPublic());
        byte[] inner = new byte[INNER_BYTES];
        new SecureRandom().nextBytes(inner);
        byte[] sealed =
                AesGcm.seal(inner, pair.getPrivate().getEncoded(), RootKeyFile.keyContext(key));
        String recovery =
                passwords.seal(
                        RecoveryCode.normal(recoveryCode.toCharArray()),
                        inner,
                        RootKeyFile.slotContext(key, RECOVERY));
        RootKeyFile bare =
                new RootKeyFile(
                        1, key, Base64.getEncoder().encodeToString(sealed), List.of(), recovery);
        RootAccess access =
                RootAccess.open(bare, administrator.person(), inner)
                        .orElseThrow(() -> new IllegalStateException("just sealed"));
        RootKeyFile.Slot slot =
                access.slotFor(bare, administrator.person(), administrator.publicKey());
        return new Made(bare.withSlots(List.of(slot)), access);
    }

    /** Opens the root key for an administrator whose own key the password unlocked. */
    Optional<RootAccess> open(PersonKey administrator, byte[] secret) {
        RootKeyFile file = get();
        PrivateKey own = SealedBox.decodePrivate(secret);
        String context = RootKeyFile.slotContext(file.key(), administrator.person().value());
        return file.slots().stream()
                .filter(slot -> slot.recipient().equals(administrator.publicKey()))
                .findFirst()
                .flatMap(slot -> SealedBox.open(own, slot.recipient(), slot.box(), context))
                .flatMap(inner -> RootAccess.open(file, administrator.person(), inner));
    }

    Optional<RootAccess> open(char[] recoveryCode) {
        RootKeyFile file = get();
        return passwords
                .open(
                        RecoveryCode.normal(recoveryCode),
                        file.recovery(),
                        RootKeyFile.slotContext(file.key(), RECOVERY))
                .flatMap(inner -> RootAccess.open(file, null, inner));
    }

    Optional<RootKeyFile> find() {
        try {
            return files.find(RootKeyFile.FILE)
                    .map(json -> StrictJson.read(json, RootKeyFile.class));
        } catch (InvalidJsonException | IllegalArgumentException malformed) {
            throw DataUnusableException.damaged(files.path(RootKeyFile.FILE), malformed);
        }
    }

    RootKeyFile get() {
        return find().orElseThrow(
                        () -> DataUnusableException.damaged(files.path(RootKeyFile.FILE), null));
    }

    void write(RootKeyFile file) {
        files.writeSecret(RootKeyFile.FILE, CanonicalJson.bytes(file));
    }

    /** Lets people look at the public half; terminals pin it only once it is sure to last. */
    void publish(RootKeyFile file) {
        files.publish(RootKeyFile.PUBLIC_FILE, Ed25519.decode(file.key()));
    }

    record Made(RootKeyFile file, RootAccess access) {}
}
