package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.admin.people.AccountProblem.Fault;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What an administrator does to accounts. Whoever calls has seen to it that an administrator asks; what touches the roster or the root
 * key needs the opened root key as well. Thread-safe.
 */
public final class Administration {
    private static final int PERSON_BYTES = 8;

    private final Database database;
    private final Clock clock;
    private final Witness witness;
    private final PeopleSettings settings;
    private final Passwords passwords;
    private final RootKeys rootKeys;
    private final RosterSigning rosters;
    private final Founding founding;
    private final AccountStore accounts = new AccountStore();
    private final StandInStore standIns = new StandInStore();
    private final SessionStore sessions;

    Administration(
            Database database,
            Clock clock,
            Witness witness,
            PeopleSettings settings,
            Passwords passwords,
            RootKeys rootKeys,
            RosterSigning rosters,
            Founding founding) {
        this.database = database;
        this.clock = clock;
        this.witness = witness;
        this.settings = settings;
        this.passwords = passwords;
        this.rootKeys = rootKeys;
        this.rosters = rosters;
        this.founding = founding;
        this.sessions = new SessionStore(database, clock, settings);
    }

    /** Whether there is an account at all; the first is made by {@link #establish}. */
    public boolean isEstablished() {
        return !database.read(accounts::list).isEmpty();
    }

    /**
     * Makes the first administrator, whose own password this is, and with it the root key and the first roster.
     *
     * @param username see {@link Account}; capitals are made small
     */
    public Establishment establish(
            String username, String displayName, char[] password, String from) {
        Candidate candidate = candidate(username, displayName, Role.ADMINISTRATOR, password);
        return switch (candidate) {
            case Candidate.Unfit unfit -> new Establishment.Refused(unfit.problem());
            case Candidate.Fit fit -> founding.found(fit.account(), password, from);
        };
    }

    /**
     * Makes an account whose owner must set an own password before anything else.
     *
     * @param by the administrator; null from the console
     * @param initial what the owner signs in with once
     */
    public AccountChange create(
            @Nullable PersonId by,
            String username,
            String displayName,
            Role role,
            char[] initial,
            String from) {
        return create(by, username, displayName, role, List.of(), initial, from);
    }

    /**
     * The same for somebody who speaks for these units.
     *
     * @param units on the office's list; only for {@link Role#UNIT_TEKNIS}
     */
    public AccountChange create(
            @Nullable PersonId by,
            String username,
            String displayName,
            Role role,
            List<String> units,
            char[] initial,
            String from) {
        return switch (candidate(username, displayName, role, initial)) {
            case Candidate.Unfit unfit -> new AccountChange.Refused(unfit.problem());
            case Candidate.Fit fit -> {
                StoredAccount stored =
                        new StoredAccount(
                                fit.account(), passwords.hash(initial), /* passwordDue= */ true);
                yield database.write(handle -> insert(handle, by, stored, units, from));
            }
        };
    }

    /** Puts a person's key on the roster, or admits an administrator to the root key. Once is enough; twice changes nothing. */
    public AccountChange enrol(RootAccess root, PersonId person, String from) {
        return database.write(handle -> {
            Optional<StoredAccount> found = accounts.find(handle, person);
            Optional<PersonKey> key = accounts.findKey(handle, person);
            if (found.isEmpty()) {
                return new AccountChange.Refused(Fault.UNKNOWN);
            }
            Account account = found.get().account();
            if (!account.enabled()) {
                return new AccountChange.Refused(Fault.DISABLED);
            }
            Enrolment enrolment = Enrolment.at(handle, rootKeys, clock.instant());
            if (!enrolment.isDue(account)) {
                return new AccountChange.Refused(Fault.NOTHING_TO_ENROL);
            }
            if (key.isEmpty()) {
                return new AccountChange.Refused(Fault.PASSWORD_DUE);
            }
            if (!enrolment.isComplete(account, key.get())) {
                enrol(handle, root, account, key.get(), enrolment.signing(account));
                witness.record(
                        handle,
                        Act.by(root.holder(), "account.enrol", person.value(), from)
                                .changing(null, key.get().publicKey()));
            }
            return new AccountChange.Done(account);
        });
    }

    /** Ends an account: its sessions, its key, its place on the roster, what it stands in for. The last administrator stays. */
    public AccountChange disable(RootAccess root, PersonId person, String from) {
        return end(
                root,
                person,
                Act.by(root.holder(), "account.disable", person.value(), from),
                before -> before.enabled(false));
    }

    /**
     * Gives a new initial password, to a disabled account too. The old key is retired, since nobody can open it any more; the owner gets a new
     * one with the next own password. The last administrator is reset with the recovery code only.
     */
    public AccountChange reset(RootAccess root, PersonId person, char[] initial, String from) {
        Optional<PasswordProblem> problem = settings.policy().problem(initial, "");
        if (problem.isPresent()) {
            return new AccountChange.Refused(new AccountProblem.UnfitPassword(problem.get()));
        }
        String hash = passwords.hash(initial);
        return end(
                root,
                person,
                Act.by(root.holder(), "account.reset", person.value(), from),
                before -> before.reset(hash));
    }

    /** Every account with what it waits for, by user name. */
    public List<AccountStatus> overview() {
        return database.read(handle -> {
            Enrolment enrolment = Enrolment.at(handle, rootKeys, clock.instant());
            return accounts.list(handle).stream()
                    .map(stored ->
                            new AccountStatus(
                                    stored.account(),
                                    state(handle, enrolment, stored),
                                    UnitRegister.unitsOf(handle, stored.account().person()),
                                    enrolment.open(stored.account())))
                    .toList();
        });
    }

    private Candidate candidate(String username, String displayName, Role role, char[] password) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        if (!Account.isUsername(name)) {
            return new Candidate.Unfit(Fault.USERNAME_INVALID);
        }
        if (!Account.isDisplayName(displayName.strip())) {
            return new Candidate.Unfit(Fault.NAME_INVALID);
        }
        Optional<PasswordProblem> problem = settings.policy().problem(password, name);
        if (problem.isPresent()) {
            return new Candidate.Unfit(new AccountProblem.UnfitPassword(problem.get()));
        }
        byte[] random = new byte[PERSON_BYTES];
        new SecureRandom().nextBytes(random);
        PersonId person = new PersonId("p-" + HexFormat.of().formatHex(random));
        return new Candidate.Fit(
                new Account(person, name, displayName.strip(), role, /* enabled= */ true));
    }

    private AccountChange insert(
            Handle handle,
            @Nullable PersonId by,
            StoredAccount stored,
            List<String> units,
            String from) {
        Account account = stored.account();
        if (accounts.list(handle).isEmpty()) {
            return new AccountChange.Refused(Fault.FIRST_IS_ADMINISTRATOR);
        }
        if (accounts.findByUsername(handle, account.username()).isPresent()) {
            return new AccountChange.Refused(Fault.USERNAME_TAKEN);
        }
        Optional<Fault> unfit = UnitRegister.unfit(handle, account.role(), units);
        if (unfit.isPresent()) {
            return new AccountChange.Refused(unfit.get());
        }
        accounts.insert(handle, stored, clock.instant());
        UnitRegister.assign(handle, account.person(), units);
        witness.record(
                handle,
                Act.by(by, "account.create", account.person().value(), from)
                        .changing(null, json(account, units)));
        return new AccountChange.Done(account);
    }

    private void enrol(
            Handle handle, RootAccess root, Account account, PersonKey key, List<StandIn> also) {
        switch (key.purpose()) {
            case APPROVAL ->
                    rosters.change(
                            handle,
                            root,
                            change -> {
                                RosterChange own =
                                        account.role().signs()
                                                ? change.admit(
                                                        account.person(),
                                                        account.role(),
                                                        key.publicKey())
                                                : change.retire(account.person());
                                also.forEach(standIn -> own.appoint(standIn, key.publicKey()));
                                return own;
                            });
            case ROOT -> {
                RootKeyFile file = rootKeys.get();
                RootKeyFile.Slot slot = root.slotFor(file, account.person(), key.publicKey());
                rootKeys.write(
                        file.withSlots(
                                Stream.concat(
                                                others(file, account.person()).stream(),
                                                Stream.of(slot))
                                        .toList()));
            }
        }
    }

    private AccountChange end(
            RootAccess root, PersonId person, Act act, UnaryOperator<StoredAccount> next) {
        AccountChange change = database.write(handle -> end(handle, root, person, act, next));
        if (change instanceof AccountChange.Done(Account account)
                && account.role() == Role.ADMINISTRATOR) {
            // Whether or not this is reached, the slot is dead: the key that opens it is gone from
            // the register.
            RootKeyFile file = rootKeys.get();
            rootKeys.write(file.withSlots(others(file, person)));
        }
        return change;
    }

    private AccountChange end(
            Handle handle,
            RootAccess root,
            PersonId person,
            Act act,
            UnaryOperator<StoredAccount> next) {
        Optional<StoredAccount> found = accounts.find(handle, person);
        if (found.isEmpty()) {
            return new AccountChange.Refused(Fault.UNKNOWN);
        }
        StoredAccount before = found.get();
        StoredAccount after = next.apply(before);
        boolean opensByCode = root.holder() == null && after.account().enabled();
        if (!opensByCode && isLastAdministrator(handle, before.account())) {
            return new AccountChange.Refused(Fault.LAST_ADMINISTRATOR);
        }
        accounts.update(handle, before, after);
        Instant now = clock.instant();
        accounts.retireKey(handle, person, now);
        sessions.endAll(handle, person);
        Enrolment enrolment = Enrolment.at(handle, rootKeys, now);
        if (rosters.lists(handle, person)) {
            rosters.change(
                    handle,
                    root,
                    change -> {
                        enrolment
                                .signing(before.account())
                                .forEach(standIn ->
                                        change.shorten(standIn, standIn.endedAt(now).until()));
                        return change.retire(person);
                    });
        }
        if (!after.account().enabled()) {
            enrolment
                    .open(before.account())
                    .forEach(standIn -> standIns.end(handle, standIn.endedAt(now)));
        }
        List<String> units = UnitRegister.unitsOf(handle, person);
        witness.record(
                handle, act.changing(json(before.account(), units), json(after.account(), units)));
        return new AccountChange.Done(after.account());
    }

    private boolean isLastAdministrator(Handle handle, Account account) {
        Enrolment enrolment = Enrolment.at(handle, rootKeys, clock.instant());
        return account.role() == Role.ADMINISTRATOR
                && accounts.list(handle).stream()
                        .filter(other -> other.account().role() == Role.ADMINISTRATOR)
                        .filter(other -> !other.account().equals(account))
                        .noneMatch(other ->
                                state(handle, enrolment, other) == AccountStatus.State.READY);
    }

    private AccountStatus.State state(Handle handle, Enrolment enrolment, StoredAccount stored) {
        if (!stored.account().enabled()) {
            return AccountStatus.State.DISABLED;
        }
        if (stored.passwordDue()) {
            return AccountStatus.State.PASSWORD_DUE;
        }
        boolean waits =
                accounts.findKey(handle, stored.account().person())
                        .filter(key -> !enrolment.isComplete(stored.account(), key))
                        .isPresent();
        return waits ? AccountStatus.State.KEY_WAITS : AccountStatus.State.READY;
    }

    private static List<RootKeyFile.Slot> others(RootKeyFile file, PersonId person) {
        return file.slots().stream().filter(slot -> !slot.person().equals(person.value())).toList();
    }

    private static String json(Account account, List<String> units) {
        return CanonicalJson.text(
                Map.of(
                        "username", account.username(),
                        "displayName", account.displayName(),
                        "role", account.role().name(),
                        "units", units,
                        "enabled", account.enabled()));
    }

    private sealed interface Candidate {
        record Fit(Account account) implements Candidate {}

        record Unfit(AccountProblem problem) implements Candidate {}
    }
}
