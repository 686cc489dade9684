package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    private final StandInStore standIns = new StandInStore();
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
        return signIn(username, password, null, from);
    }

    /**
     * Signs a person in, at once in another's place.
     *
     * @param as the own role, or one that the person stands in for now; null for the own one
     */
    public SignIn signIn(String username, char[] password, @Nullable Role as, String from) {
        return switch (verify(username, password, from)) {
            case Door.Knock.Closed<StoredAccount> closed -> new SignIn.Refused(closed.refusal());
            case Door.Knock.Opened<StoredAccount> opened when opened.value().passwordDue() ->
                    new SignIn.PasswordDue(opened.value().account());
            case Door.Knock.Opened<StoredAccount> opened -> {
                Optional<PersonKey> made = missingKey(opened.value().account(), password);
                yield database.write(handle -> {
                    made.filter(key -> accounts.findKey(handle, key.person()).isEmpty())
                            .ifPresent(key -> accounts.insertKey(handle, key, clock.instant()));
                    return begin(handle, opened.value(), as, from);
                });
            }
        };
    }

    /** Whoever has no key yet, since the account is older than the habit, gets it with the password at hand. */
    private Optional<PersonKey> missingKey(Account account, char[] password) {
        PersonId person = account.person();
        return database.read(handle -> accounts.findKey(handle, person)).isPresent()
                ? Optional.empty()
                : Optional.of(
                        PersonKey.generate(
                                person, PersonKey.purposeOf(account.role()), password, passwords));
    }

    private SignIn begin(Handle handle, StoredAccount stored, @Nullable Role as, String from) {
        Account account = stored.account();
        Optional<StandIn> standIn = findStandIn(handle, account, as);
        if (as != null && as != account.role() && standIn.isEmpty()) {
            return new SignIn.NotInRole(as);
        }
        return new SignIn.SignedIn(begin(handle, account, standIn.orElse(null), from));
    }

    /**
     * Lets a session go on in another of the person's roles.
     *
     * @param role the own role, or one that the person stands in for now
     * @return the session in that role; empty if the person does not hold it, or the session is over
     */
    public Optional<Session> actAs(String token, Role role, String from) {
        Optional<Session> before = sessions.find(token);
        boolean done =
                before.isPresent()
                        && database.write(handle -> actAs(handle, before.get(), role, from));
        return done ? sessions.find(token) : Optional.empty();
    }

    private boolean actAs(Handle handle, Session session, Role role, String from) {
        Duties duties = session.duties();
        Optional<StandIn> standIn = findStandIn(handle, session.account(), role);
        if (role != duties.own() && standIn.isEmpty()) {
            return false;
        }
        if (role != duties.role() || duties.lapsed() != null) {
            sessions.actAs(handle, session.token(), standIn.orElse(null));
            PersonId person = session.account().person();
            witness.record(
                    handle,
                    Act.by(person, "session.role", person.value(), from)
                            .changing(
                                    json(duties.acting(), duties.own()),
                                    json(standIn.orElse(null), duties.own())));
        }
        return true;
    }

    private Optional<StandIn> findStandIn(Handle handle, Account account, @Nullable Role role) {
        Instant now = clock.instant();
        return standIns.of(handle, account.person()).stream()
                .filter(standIn -> standIn.role() == role && standIn.holdsAt(now))
                .findFirst();
    }

    private static String json(@Nullable StandIn acting, Role own) {
        return CanonicalJson.text(
                acting == null
                        ? Map.of("role", own.name())
                        : Map.of("role", acting.role().name(), "standIn", acting.id()));
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
     * @param role in which the person signs: the own one, or one that the person stands in for
     * @param at the time that the signature will carry
     * @return the key only if it stands on the current roster in that role at that time
     */
    public Unlock unlock(PersonId person, Role role, Instant at, char[] password, String from) {
        StoredAccount stored = getStored(person);
        Optional<PersonKey> key = database.read(handle -> accounts.findKey(handle, person));
        Door.Knock<Proof> knock =
                door.knock(stored.account().username(), from, () -> prove(stored, key, password));
        return switch (knock) {
            case Door.Knock.Closed<Proof> closed -> new Unlock.Refused(closed.refusal());
            case Door.Knock.Opened<Proof>(Proof(UnlockedKey held))
                    when held != null && counts(person, role, at, held) ->
                    new Unlock.Unlocked(held);
            case Door.Knock.Opened<Proof> _ -> new Unlock.NotOnRoster();
        };
    }

    /** Every account, by user name. */
    public List<Account> accounts() {
        return database.read(accounts::list).stream().map(StoredAccount::account).toList();
    }

    /** Who stood, stands and will stand in for whom. */
    public List<StandIn> standIns() {
        return database.read(standIns::list);
    }

    /** Everybody who holds that role now, as their own or in its holder's place, and may sign in, by user name. */
    public List<Account> holders(Role role) {
        Instant now = clock.instant();
        return database.read(handle -> {
            Set<PersonId> standing =
                    standIns.list(handle).stream()
                            .filter(standIn -> standIn.role() == role && standIn.holdsAt(now))
                            .map(StandIn::person)
                            .collect(Collectors.toSet());
            return accounts.list(handle).stream()
                    .map(StoredAccount::account)
                    .filter(Account::enabled)
                    .filter(account ->
                            account.role() == role || standing.contains(account.person()))
                    .toList();
        });
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

    private Session begin(Handle handle, Account account, @Nullable StandIn acting, String from) {
        PersonId person = account.person();
        Act begun = Act.by(person, "session.begin", person.value(), from);
        witness.record(
                handle,
                acting == null ? begun : begun.changing(null, json(acting, account.role())));
        return sessions.begin(handle, account, acting, from);
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
                        : Optional.of(
                                PersonKey.generate(
                                        person,
                                        PersonKey.purposeOf(before.account().role()),
                                        next,
                                        passwords));
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
            return new PasswordChange.Changed(begin(handle, after.account(), null, from));
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

    private boolean counts(PersonId person, Role role, Instant at, UnlockedKey key) {
        return database.read(RosterStore::find).stream()
                .anyMatch(signed ->
                        signed.roster().has(person.value(), role.name(), key.encodedKey(), at));
    }

    /** That the password was right; null when the person has no key to sign with. */
    private record Proof(@Nullable UnlockedKey key) {}
}
