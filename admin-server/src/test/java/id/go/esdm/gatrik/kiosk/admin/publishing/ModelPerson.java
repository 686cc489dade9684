package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.Session;

/** Somebody of the office, in whatever post now. */
final class ModelPerson {
    private final Account account;
    private Role role;
    private Session session;
    private int wrongPasswords;

    ModelPerson(Account account, Session session) {
        this.account = account;
        this.role = account.role();
        this.session = session;
    }

    /** In another post from now on, signed in again. */
    void move(Role to, Session again) {
        role = to;
        session = again;
    }

    String id() {
        return account.person().value();
    }

    String username() {
        return account.username();
    }

    Account account() {
        return account;
    }

    Role role() {
        return role;
    }

    Session session() {
        return session;
    }

    /** Whether another wrong password costs nothing yet: the third makes the person wait. */
    boolean mayMistype() {
        return wrongPasswords < 2;
    }

    void mistyped() {
        wrongPasswords++;
    }

    void typedRight() {
        wrongPasswords = 0;
    }

    @Override
    public String toString() {
        return username() + " (" + role + ")";
    }
}
