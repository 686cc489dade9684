package id.go.esdm.gatrik.kiosk.admin.people;

/** What came of an administrator's change to an account. */
public sealed interface AccountChange {
    /** The account as it is now. */
    record Done(Account account) implements AccountChange {}

    /** Nothing was changed. */
    record Refused(AccountProblem problem) implements AccountChange {}
}
