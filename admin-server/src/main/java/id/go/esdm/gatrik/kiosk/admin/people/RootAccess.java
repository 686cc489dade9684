package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.Roster;

import org.jspecify.annotations.Nullable;

import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The root key, opened by an administrator's password or the recovery code; to be closed at once after use. */
public final class RootAccess implements AutoCloseable {
    private final @Nullable PersonId holder;
    private final PrivateKey key;
    private final byte[] inner;

    private RootAccess(@Nullable PersonId holder, PrivateKey key, byte[] inner) {
        this.holder = holder;
        this.key = key;
        this.inner = inner;
    }

    static Optional<RootAccess> open(RootKeyFile file, @Nullable PersonId holder, byte[] inner) {
        byte[] sealed = Base64.getDecoder().decode(file.sealed());
        return AesGcm.open(inner, sealed, RootKeyFile.keyContext(file.key()))
                .map(pkcs8 -> new RootAccess(holder, Ed25519.decodePrivate(pkcs8), inner));
    }

    /** Who opened it; null with the recovery code. */
    @Nullable PersonId holder() {
        return holder;
    }

    SignedRoster sign(Roster roster) {
        byte[] json = roster.canonicalBytes();
        return new SignedRoster(json, Ed25519.sign(key, json));
    }

    /** A slot through which that administrator opens the root key with their own password from now on. */
    RootKeyFile.Slot slotFor(RootKeyFile file, PersonId person, String recipient) {
        String context = RootKeyFile.slotContext(file.key(), person.value());
        return new RootKeyFile.Slot(
                person.value(), recipient, SealedBox.seal(recipient, inner, context));
    }

    @Override
    public void close() {
        Arrays.fill(inner, (byte) 0);
    }
}
