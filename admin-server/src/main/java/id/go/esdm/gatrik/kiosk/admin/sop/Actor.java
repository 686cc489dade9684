package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

/**
 * Who acts, in the role held at this moment.
 *
 * @param origin from where: an address, or {@code console}
 */
public record Actor(PersonId person, Role role, String origin) {
    /** The holder of an account. */
    public static Actor of(Account account, String origin) {
        return new Actor(account.person(), account.role(), origin);
    }
}
