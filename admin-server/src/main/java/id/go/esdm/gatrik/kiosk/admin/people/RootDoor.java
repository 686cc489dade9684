package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.admin.store.Database;

import org.jdbi.v3.core.Handle;

import java.util.Locale;
import java.util.Optional;

/** Opens the root key for those who may. Thread-safe. */
public final class RootDoor {
    /** No user name, so that guesses at the code are counted apart. */
    private static final String RECOVERY = "(recovery)";

    private final Database database;
    private final Passwords passwords;
    private final RootKeys rootKeys;
    private final Door door;
    private final AccountStore accounts = new AccountStore();

    RootDoor(Database database, Passwords passwords, RootKeys rootKeys, Door door) {
        this.database = database;
        this.passwords = passwords;
        this.rootKeys = rootKeys;
        this.door = door;
    }

    /** Opens the root key with an administrator's own password; anybody else is refused as if the password were wrong. */
    public RootUnlock open(String administrator, char[] password, String from) {
        String username = administrator.strip().toLowerCase(Locale.ROOT);
        Optional<PersonKey> key = database.read(handle -> findKey(handle, username));
        Door.Knock<RootUnlock> knock = door.knock(username, from, () -> judge(key, password));
        return result(knock);
    }

    /** Opens the root key with the recovery code; groups and capitals do not matter. */
    public RootUnlock openByCode(char[] recoveryCode, String from) {
        return result(
                door.knock(
                        RECOVERY,
                        from,
                        () -> rootKeys.open(recoveryCode).map(RootUnlock.Opened::new)));
    }

    private Optional<PersonKey> findKey(Handle handle, String username) {
        return accounts.findByUsername(handle, username)
                .map(StoredAccount::account)
                .filter(account -> account.enabled() && account.role() == Role.ADMINISTRATOR)
                .flatMap(account -> accounts.findKey(handle, account.person()));
    }

    private Optional<RootUnlock> judge(Optional<PersonKey> key, char[] password) {
        if (key.isEmpty()) {
            passwords.workInVain(password);
            return Optional.empty();
        }
        return key.get()
                .open(password, passwords)
                .map(secret ->
                        rootKeys.open(key.get(), secret)
                                .<RootUnlock>map(RootUnlock.Opened::new)
                                .orElseGet(RootUnlock.NotAdmitted::new));
    }

    private static RootUnlock result(Door.Knock<? extends RootUnlock> knock) {
        return switch (knock) {
            case Door.Knock.Opened<? extends RootUnlock> opened -> opened.value();
            case Door.Knock.Closed<? extends RootUnlock> closed ->
                    new RootUnlock.Refused(closed.refusal());
        };
    }
}
