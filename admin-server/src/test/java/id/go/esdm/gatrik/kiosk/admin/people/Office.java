package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.store.Database;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/**
 * An office to test in: a real register, real keys, and people who come when they are asked for. Only the cost of a password is
 * less than in the field.
 */
public final class Office implements AutoCloseable {
    /** Everybody's password. */
    public static final String PASSWORD = "rahasia-bersama";

    /** Where everybody sits. */
    public static final String ADDRESS = "192.0.2.10";

    /** The first administrator's user name. */
    public static final String ADMINISTRATOR = "administrator";

    private static final String INITIAL = "awal-sekali-pakai";

    private final Clock clock;
    private final Database database;
    private final AuditLog audit;
    private final PeopleRoom room;
    private final Establishment establishment;

    /** An office over that data directory, with its first administrator. */
    public Office(Path data, Clock clock) {
        this.clock = clock;
        database = Database.open(data.resolve("register.db"));
        audit = new AuditLog(database, clock);
        room = PeopleRoom.open(data, database, audit, clock, settings());
        establishment =
                room.administration()
                        .establish(ADMINISTRATOR, "Administrator", password(), "console");
    }

    /** As in the field, but one guess costs next to nothing. */
    public static PeopleSettings settings() {
        return new PeopleSettings(
                new Argon2Cost(8, 1),
                PasswordPolicy.standard(),
                Duration.ofMinutes(30),
                Duration.ofHours(10));
    }

    /** Everybody's password, to be wiped by whoever gets it. */
    public static char[] password() {
        return PASSWORD.toCharArray();
    }

    /** The password that the administrator gives. */
    public static char[] initial() {
        return INITIAL.toCharArray();
    }

    /** A new person with an own password and, if the role needs one, a key that counts. */
    public Account person(String username, Role role) {
        Account account = newcomer(username, role);
        PasswordChange change = people().setPassword(username, initial(), password(), ADDRESS);
        if (!(change instanceof PasswordChange.Changed)) {
            throw new IllegalStateException(change.toString());
        }
        if (role.signs() || role == Role.ADMINISTRATOR) {
            try (RootAccess root = root()) {
                done(administration().enrol(root, account.person(), ADDRESS));
            }
        }
        return account;
    }

    /** A person of that role, named after it. */
    public Account person(Role role) {
        return person(role.name().toLowerCase(Locale.ROOT), role);
    }

    /** A person with nothing but the password that the administrator gave. */
    public Account newcomer(String username, Role role) {
        return done(
                administration().create(null, username, role.title(), role, initial(), ADDRESS));
    }

    /** A session of that person. */
    public Session session(Account account) {
        SignIn signIn = people().signIn(account.username(), password(), ADDRESS);
        if (signIn instanceof SignIn.SignedIn(Session session)) {
            return session;
        }
        throw new IllegalStateException(signIn.toString());
    }

    /** That person's key. */
    public ApprovalKey key(Account account) {
        Unlock unlock =
                people().unlock(
                                account.person(),
                                account.role(),
                                clock.instant(),
                                password(),
                                ADDRESS);
        if (unlock instanceof Unlock.Unlocked(ApprovalKey key)) {
            return key;
        }
        throw new IllegalStateException(unlock.toString());
    }

    /** The root key, opened by the first administrator. */
    public RootAccess root() {
        return opened(room.rootDoor().open(ADMINISTRATOR, password(), ADDRESS));
    }

    static RootAccess opened(RootUnlock unlock) {
        if (unlock instanceof RootUnlock.Opened(RootAccess access)) {
            return access;
        }
        throw new IllegalStateException(unlock.toString());
    }

    static Account done(AccountChange change) {
        return switch (change) {
            case AccountChange.Done(Account account) -> account;
            case AccountChange.Refused(AccountProblem problem) ->
                    throw new IllegalStateException(problem.sentence());
        };
    }

    Establishment establishment() {
        return establishment;
    }

    /** The whole room. */
    public PeopleRoom room() {
        return room;
    }

    /** The services for everybody. */
    public People people() {
        return room.people();
    }

    /** The services for administrators. */
    public Administration administration() {
        return room.administration();
    }

    /** The register. */
    public Database database() {
        return database;
    }

    /** The record of acts. */
    public AuditLog audit() {
        return audit;
    }

    @Override
    public void close() {
        database.close();
    }
}
