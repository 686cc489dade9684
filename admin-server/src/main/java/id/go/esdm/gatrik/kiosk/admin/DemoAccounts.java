package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.AccountChange;
import id.go.esdm.gatrik.kiosk.admin.people.AccountProblem;
import id.go.esdm.gatrik.kiosk.admin.people.AccountStatus;
import id.go.esdm.gatrik.kiosk.admin.people.Establishment;
import id.go.esdm.gatrik.kiosk.admin.people.PasswordChange;
import id.go.esdm.gatrik.kiosk.admin.people.PeopleRoom;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.RootAccess;
import id.go.esdm.gatrik.kiosk.admin.people.RootUnlock;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The seven accounts of the demo, one for each role and named after it, made by the services that everybody's accounts are made by: the
 * administrator creates them, each sets the own password, the administrator puts the signers on the roster.
 */
final class DemoAccounts {
    private static final String CONSOLE = "console";
    private static final int INITIAL_BYTES = 12;

    private final PeopleRoom room;

    DemoAccounts(PeopleRoom room) {
        this.room = room;
    }

    /** The user name of a role's account. */
    static String username(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Makes the accounts that are missing and finishes those that an earlier start left half made.
     *
     * @param password everybody's; not looked at when every account is ready
     * @throws IllegalArgumentException if it is not the one that the administrator already has, or is not taken; the message is a sentence for
     *     the console
     */
    void ensure(char[] password) {
        if (!room.administration().isEstablished()) {
            establish(password);
        }
        for (Role role : Role.values()) {
            if (!isReady(role)) {
                finish(role, password);
            }
        }
    }

    /** Whether every account is there and ready. */
    boolean areReady() {
        for (Role role : Role.values()) {
            if (!isReady(role)) {
                return false;
            }
        }
        return true;
    }

    private void establish(char[] password) {
        Role role = Role.ADMINISTRATOR;
        Establishment establishment =
                room.administration().establish(username(role), role.title(), password, CONSOLE);
        if (establishment instanceof Establishment.Refused(AccountProblem problem)) {
            throw new IllegalArgumentException(problem.sentence());
        }
    }

    private void finish(Role role, char[] password) {
        String username = username(role);
        char[] initial = initial();
        Optional<AccountStatus> status = find(role);
        try (RootAccess root = root(password)) {
            PersonId person =
                    status.map(found -> found.account().person())
                            .orElseGet(() -> create(role, username, initial));
            if (status.isEmpty() || status.get().state() == AccountStatus.State.PASSWORD_DUE) {
                if (status.isPresent()) {
                    done(room.administration().reset(root, person, initial, CONSOLE));
                }
                setPassword(username, initial, password);
            }
            if (!isReady(role)) {
                done(room.administration().enrol(root, person, CONSOLE));
            }
        }
    }

    private PersonId create(Role role, String username, char[] initial) {
        return done(room.administration()
                        .create(null, username, role.title(), role, initial, CONSOLE))
                .person();
    }

    private void setPassword(String username, char[] initial, char[] password) {
        switch (room.people().setPassword(username, initial, password, CONSOLE)) {
            case PasswordChange.Changed changed ->
                    room.people().signOut(changed.session().token(), CONSOLE);
            case PasswordChange.Unfit(var problem) ->
                    throw new IllegalArgumentException(problem.sentence());
            case PasswordChange.Refused refused ->
                    throw new IllegalStateException(refused.toString());
        }
    }

    private RootAccess root(char[] password) {
        String administrator = username(Role.ADMINISTRATOR);
        if (room.rootDoor().open(administrator, password, CONSOLE)
                instanceof RootUnlock.Opened(RootAccess root)) {
            return root;
        }
        throw new IllegalArgumentException(
                "Kata sandi itu bukan kata sandi demo yang sudah ditetapkan untuk folder data"
                        + " ini.");
    }

    private boolean isReady(Role role) {
        return find(role).filter(s -> s.state() == AccountStatus.State.READY).isPresent();
    }

    private Optional<AccountStatus> find(Role role) {
        return room.administration().overview().stream()
                .filter(status -> status.account().username().equals(username(role)))
                .findFirst();
    }

    /** What nobody needs to know: it lasts until the own password a moment later. */
    private static char[] initial() {
        byte[] random = new byte[INITIAL_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random).toCharArray();
    }

    private static Account done(AccountChange change) {
        return switch (change) {
            case AccountChange.Done(Account account) -> account;
            case AccountChange.Refused(AccountProblem problem) ->
                    throw new IllegalStateException(problem.sentence());
        };
    }
}
