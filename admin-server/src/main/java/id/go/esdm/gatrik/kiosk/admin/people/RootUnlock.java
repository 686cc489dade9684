package id.go.esdm.gatrik.kiosk.admin.people;

/** What came of asking for the root key. */
public sealed interface RootUnlock {
    /** The key, to be closed at once after use. */
    record Opened(RootAccess access) implements RootUnlock {}

    /** The password or the code was not accepted. */
    record Refused(SignIn.Refusal refusal) implements RootUnlock {}

    /** The password is right, but no other administrator has admitted this one to the root key yet. */
    record NotAdmitted() implements RootUnlock {}
}
