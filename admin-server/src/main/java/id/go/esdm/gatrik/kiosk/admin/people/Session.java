package id.go.esdm.gatrik.kiosk.admin.people;

import java.time.Instant;

/**
 * A signed-in person's session.
 *
 * @param token the secret of the cookie, 256 random bits in base64url; the register holds only its hash
 * @param csrf what changing calls carry in X-CSRF-Token, derived from the token
 * @param account whose session it is, in the role that counts now: the own one, or that of a stand-in
 * @param expires when it ends if it is not used before
 * @param duties the own role, and what the person may act as beside it
 */
public record Session(String token, String csrf, Account account, Instant expires, Duties duties) {
    /** A session of somebody who stands in for nobody. */
    public Session(String token, String csrf, Account account, Instant expires) {
        this(token, csrf, account, expires, Duties.own(account.role()));
    }

    /** Without its secrets, so that none reaches a log. */
    @Override
    public String toString() {
        return "Session[" + account.username() + " until " + expires + "]";
    }
}
