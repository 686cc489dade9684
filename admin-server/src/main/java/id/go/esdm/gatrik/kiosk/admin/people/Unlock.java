package id.go.esdm.gatrik.kiosk.admin.people;

/** What came of asking for a person's own signing key. */
public sealed interface Unlock {
    /** The key, to sign with now and to forget. */
    record Unlocked(ApprovalKey key) implements Unlock {}

    /** The password was not accepted. */
    record Refused(SignIn.Refusal refusal) implements Unlock {}

    /** The password is right, but the person has no key that counts: an administrator must put it on the roster. */
    record NotOnRoster() implements Unlock {}
}
