package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What people do for themselves: sign in and out, set their password, unlock their own key. Thread-safe.
 *
 * <p>{@code from} is always the address that a call comes from, or {@code console}; the caller may wipe every password afterwards.
 */
public final class People {
    private static final int LONGEST_USERNAME = 64;

    private final Database database;
    private final Clock clock;
    private final Witness witness;
    private final PeopleSettings settings;
    private final Passwords passwords;
    private final Door door;
    private final AccountStore accounts = new AccountStore();
    private final SessionStore sessions;

    People(
            Database database,
            Clock clock,
            Witness witness,
            PeopleSettings settings,
            Passwords passwords,
            Door door) {
        this.database = database;
        this.clock = clock;
        this.witness = witness;
        this.settings = settings;
        this.passwords = passwords;
        this.door = door;
        this.sessions = new SessionStore(database, clock, settings);
    }

    /** Signs a person in; an unknown name costs as much time as a wrong password. */
    public SignIn signIn(String username, char[] password, String from) {
        return switch (verify(username, password, from)) {
            case Door.Knock.Closed<StoredAccount> closed -> new SignIn.Refused(closed.refusal());
            case Door.Knock.Opened<StoredAccount> opened when opened.value().passwordDue() ->
                    new SignIn.PasswordDue(opened.value().account());
            case Door.Knock.Opened<StoredAccount> opened ->
                    new SignIn.SignedIn(
                            database.write(handle -> begin(handle, opened.value(), from)));
        };
    }

    /** The running session of that token; being asked for keeps it running. */
    public Optional<Session> findSession(String token) {
        return sessions.find(token);
    }

    /** Ends a session; does nothing if it is over. */
    public void signOut(String token, String from) {
        database.execute(handle ->
                sessions.end(handle, token)
                        .map(Account::person)
                        .ifPresent(person ->
                                witness.record(
                                        handle,
                                        Act.by(person, "session.end", person.value(), from))));
    }

    /**
     * Sets a person's own password: the first time, when an administrator gave the present one, and whenever the person wishes. The
     * person's own key is made the first time and sealed again each time after.
     */
    public PasswordChange setPassword(String username, char[] present, char[] next, String from) {
        return switch (verify(username, present, from)) {
            case Door.Knock.Closed<StoredAccount> closed ->
                    new PasswordChange.Refused(closed.refusal());
            case Door.Knock.Opened<StoredAccount> opened -> {
                StoredAccount account = opened.value();
                Optional<PasswordProblem> problem = problem(account.account(), present, next);
                yield problem.isPresent()
                        ? new PasswordChange.Unfit(problem.get())
                        : set(account, present, next, from);
            }
        };
    }

    /**
     * Unlocks a person's own key with the password, for one act.
     *
     * @return the key only if it stands on the current roster in the person's role
     */
    public Unlock unlock(PersonId person, char[] password, String from) {
        StoredAccount stored = getStored(person);
        Optional<PersonKey> key = database.read(handle -> accounts.findKey(handle, person));
        Door.Knock<Proof> knock =
                door.knock(stored.account().username(), from, () -> prove(stored, key, password));
        return switch (knock) {
            case Door.Knock.Closed<Proof> closed -> new Unlock.Refused(closed.refusal());
            case Door.Knock.Opened<Proof>(Proof(UnlockedKey held))
                    when held != null && counts(stored.account(), held) ->
                    new Unlock.Unlocked(held);
            case Door.Knock.Opened<Proof> _ -> new Unlock.NotOnRoster();
        };
    }

    /** Every account, by user name. */
    public List<Account> accounts() {
        return database.read(accounts::list).stream().map(StoredAccount::account).toList();
    }

    /** The account of a person. */
    public Optional<Account> find(PersonId person) {
        return database.read(handle -> accounts.find(handle, person)).map(StoredAccount::account);
    }

    /** The account of that user name, capitals and outer blanks aside. */
    public Optional<Account> findByUsername(String username) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        return database.read(handle -> accounts.findByUsername(handle, name))
                .map(StoredAccount::account);
    }

    /**
     * The account of a person.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Account get(PersonId person) {
        return getStored(person).account();
    }

    private StoredAccount getStored(PersonId person) {
        return database.read(handle -> accounts.find(handle, person))
                .orElseThrow(() -> new IllegalArgumentException("No account: " + person));
    }

    private Door.Knock<StoredAccount> verify(String username, char[] password, String from) {
        String typed = username.strip().toLowerCase(Locale.ROOT);
        String name = typed.substring(0, Math.min(typed.length(), LONGEST_USERNAME));
        return door.knock(
                name,
                from,
                () -> {
                    Optional<StoredAccount> found =
                            database.read(handle -> accounts.findByUsername(handle, typed));
                    if (found.isEmpty()) {
                        passwords.workInVain(password);
                    }
                    return found.filter(stored -> passwords.matches(password, stored.password()))
                            .filter(stored -> stored.account().enabled());
                });
    }

    private Session begin(Handle handle, StoredAccount stored, String from) {
        PersonId person = stored.account().person();
        witness.record(handle, Act.by(person, "session.begin", person.value(), from));
        return sessions.begin(handle, stored.account(), from);
    }

    private Optional<PasswordProblem> problem(Account account, char[] present, char[] next) {
        return Arrays.equals(present, next)
                ? Optional.of(new PasswordProblem.SameAsBefore())
                : settings.policy().problem(next, account.username());
    }

    /** Derives outside the transaction, then writes if the password is still the one that was verified. */
    private PasswordChange set(StoredAccount before, char[] present, char[] next, String from) {
        PersonId person = before.account().person();
        Optional<PersonKey> old = database.read(handle -> accounts.findKey(handle, person));
        Optional<PersonKey> resealed =
                old.flatMap(key ->
                        key.open(present, passwords)
                                .map(secret -> key.resealed(secret, next, passwords)));
        Optional<PersonKey> made =
                old.isPresent()
                        ? Optional.empty()
                        : PersonKey.purposeOf(before.account().role())
                                .map(purpose ->
                                        PersonKey.generate(person, purpose, next, passwords));
        StoredAccount after =
                new StoredAccount(before.account(), passwords.hash(next), /* passwordDue= */ false);
        return database.write(handle -> {
            if (!accounts.update(handle, before, after)) {
                return new PasswordChange.Refused(new SignIn.Refusal.Wrong());
            }
            resealed.ifPresent(key -> accounts.resealKey(handle, key));
            made.ifPresent(key -> accounts.insertKey(handle, key, clock.instant()));
            sessions.endAll(handle, person);
            witness.record(handle, Act.by(person, "password.set", person.value(), from));
            return new PasswordChange.Changed(begin(handle, after, from));
        });
    }

    private Optional<Proof> prove(StoredAccount stored, Optional<PersonKey> key, char[] password) {
        if (!stored.account().enabled()) {
            passwords.workInVain(password);
            return Optional.empty();
        }
        Optional<PersonKey> approval =
                key.filter(held -> held.purpose() == PersonKey.Purpose.APPROVAL);
        if (approval.isEmpty()) {
            return passwords.matches(password, stored.password())
                    ? Optional.of(new Proof(null))
                    : Optional.empty();
        }
        String publicKey = approval.get().publicKey();
        return approval.get()
                .open(password, passwords)
                .map(secret -> new UnlockedKey(publicKey, Ed25519.decodePrivate(secret)))
                .map(Proof::new);
    }

    private boolean counts(Account account, UnlockedKey key) {
        return database.read(RosterStore::find).stream()
                .anyMatch(signed ->
                        signed.roster()
                                .has(
                                        account.person().value(),
                                        account.role().name(),
                                        key.encodedKey(),
                                        clock.instant()));
    }

    /** That the password was right; null when the person has no key to sign with. */
    private record Proof(@Nullable UnlockedKey key) {}
}
