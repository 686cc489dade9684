package id.go.esdm.gatrik.kiosk.admin.web;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

/** An account as its owner sees it. */
record AccountView(String person, String username, String displayName, Role role) {
    static AccountView of(Account account) {
        return new AccountView(
                account.person().value(),
                account.username(),
                account.displayName(),
                account.role());
    }
}
