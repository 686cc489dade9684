package id.go.esdm.gatrik.kiosk.admin.web;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.Session;

import java.util.List;

/**
 * An account as its owner sees it.
 *
 * @param role the active one
 * @param ownRole the account's
 * @param acting the active role in words, and until when
 * @param roles that may be switched to now, the own one first
 */
record AccountView(
        String person,
        String username,
        String displayName,
        Role role,
        Role ownRole,
        DutyView acting,
        List<DutyView> roles) {
    static AccountView of(Session session) {
        Account account = session.account();
        return new AccountView(
                account.person().value(),
                account.username(),
                account.displayName(),
                account.role(),
                session.duties().own(),
                DutyView.active(session.duties()),
                DutyView.all(session.duties()));
    }
}
