package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import java.security.PrivateKey;

/** The one kind of approval key there is. */
record UnlockedKey(String encodedKey, PrivateKey key) implements ApprovalKey {
    @Override
    public byte[] sign(byte[] message) {
        return Ed25519.sign(key, message);
    }

    /** Without the private half, so that none reaches a log. */
    @Override
    public String toString() {
        return "UnlockedKey[" + encodedKey + "]";
    }
}
