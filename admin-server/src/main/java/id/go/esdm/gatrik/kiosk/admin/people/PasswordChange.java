package id.go.esdm.gatrik.kiosk.admin.people;

/** What came of setting a password. */
public sealed interface PasswordChange {
    /** It is set; every older session has ended and this one begun. */
    record Changed(Session session) implements PasswordChange {}

    /** The present password was not accepted. */
    record Refused(SignIn.Refusal refusal) implements PasswordChange {}

    /** The new password is not taken. */
    record Unfit(PasswordProblem problem) implements PasswordChange {}
}
