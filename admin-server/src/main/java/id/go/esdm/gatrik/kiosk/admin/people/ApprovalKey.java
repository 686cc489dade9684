package id.go.esdm.gatrik.kiosk.admin.people;

/** A person's own signing key, unlocked; kept only as long as the act that it signs. */
public interface ApprovalKey {
    /** The public half as rosters and approvals write it: base64 of the SubjectPublicKeyInfo. */
    String encodedKey();

    /**
     * Signs.
     *
     * @return the 64 raw bytes of the Ed25519 signature
     */
    byte[] sign(byte[] message);
}
