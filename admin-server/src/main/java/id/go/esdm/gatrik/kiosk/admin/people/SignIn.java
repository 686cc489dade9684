package id.go.esdm.gatrik.kiosk.admin.people;

import java.time.Duration;

/** What came of an attempt to sign in. */
public sealed interface SignIn {
    /** The person is in. */
    record SignedIn(Session session) implements SignIn {}

    /** The password is right but was given by an administrator: {@link People#setPassword} comes first. */
    record PasswordDue(Account account) implements SignIn {}

    /** The password is right, but the person does not hold that role at this moment: nobody is in. */
    record NotInRole(Role role) implements SignIn {}

    /** Nobody is in. */
    record Refused(Refusal refusal) implements SignIn {}

    /** Why a password was not accepted; it never tells whether an account exists. */
    sealed interface Refusal {
        /** The user name or the password is wrong, or the account is disabled. */
        record Wrong() implements Refusal {}

        /** Too many wrong passwords for this account from this address. */
        record Delayed(Duration retryAfter) implements Refusal {}

        /** Too many people sign in at this moment. */
        record Busy(Duration retryAfter) implements Refusal {}
    }
}
