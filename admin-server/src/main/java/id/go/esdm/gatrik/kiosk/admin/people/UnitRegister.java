package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.admin.people.AccountProblem.Fault;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The list of units in the register, and who belongs to which. Thread-safe. */
public final class UnitRegister implements Units {
    private static final int MOST = 100;
    private static final int LONGEST = 200;
    private static final String ALL = "SELECT name FROM unit ORDER BY position";
    private static final String OWN =
            """
            SELECT name FROM unit JOIN account_unit ON unit = name
            WHERE person = :person ORDER BY position
            """;

    private final Database database;
    private final Witness witness;
    private final AccountStore accounts = new AccountStore();

    UnitRegister(Database database, Witness witness) {
        this.database = database;
        this.witness = witness;
    }

    @Override
    public List<String> names() {
        return database.read(UnitRegister::names);
    }

    @Override
    public List<String> unitsOf(PersonId person) {
        return database.read(handle -> unitsOf(handle, person));
    }

    /**
     * Puts another list in place of the office's.
     *
     * @param by the administrator; null from the console
     * @return why not; empty if it was done
     */
    public Optional<AccountProblem> replace(
            @Nullable PersonId by, List<String> names, String origin) {
        List<String> next = names.stream().map(String::strip).toList();
        if (!isList(next)) {
            return Optional.of(Fault.UNITS_INVALID);
        }
        return database.write(handle -> {
            List<String> before = names(handle);
            if (before.equals(next)) {
                return Optional.empty();
            }
            Set<String> used =
                    new HashSet<>(
                            handle.createQuery("SELECT DISTINCT unit FROM account_unit")
                                    .mapTo(String.class)
                                    .list());
            if (!next.containsAll(used)) {
                return Optional.of(Fault.UNIT_IN_USE);
            }
            write(handle, before, next);
            witness.record(
                    handle,
                    Act.by(by, "units.replace", "units", origin)
                            .changing(CanonicalJson.text(before), CanonicalJson.text(next)));
            return Optional.empty();
        });
    }

    /**
     * Says which units a person of a unit speaks for; none for any.
     *
     * @param by the administrator; null from the console
     */
    public AccountChange assign(
            @Nullable PersonId by, PersonId person, List<String> units, String origin) {
        return database.write(handle -> {
            Optional<Account> account = accounts.find(handle, person).map(StoredAccount::account);
            if (account.isEmpty()) {
                return new AccountChange.Refused(Fault.UNKNOWN);
            }
            Optional<Fault> unfit = unfit(handle, account.get().role(), units);
            if (unfit.isPresent()) {
                return new AccountChange.Refused(unfit.get());
            }
            List<String> before = unitsOf(handle, person);
            assign(handle, person, units);
            List<String> after = unitsOf(handle, person);
            if (!before.equals(after)) {
                witness.record(
                        handle,
                        Act.by(by, "account.units", person.value(), origin)
                                .changing(CanonicalJson.text(before), CanonicalJson.text(after)));
            }
            return new AccountChange.Done(account.get());
        });
    }

    /** Why an account of that role cannot belong to those units. */
    static Optional<Fault> unfit(Handle handle, Role role, List<String> units) {
        if (!units.isEmpty() && role != Role.UNIT_TEKNIS) {
            return Optional.of(Fault.UNITS_WITHOUT_ROLE);
        }
        return names(handle).containsAll(units)
                ? Optional.empty()
                : Optional.of(Fault.UNIT_UNKNOWN);
    }

    static void assign(Handle handle, PersonId person, List<String> units) {
        handle.createUpdate("DELETE FROM account_unit WHERE person = :person")
                .bind("person", person.value())
                .execute();
        for (String unit : new HashSet<>(units)) {
            handle.createUpdate("INSERT INTO account_unit (person, unit) VALUES (:person, :unit)")
                    .bind("person", person.value())
                    .bind("unit", unit)
                    .execute();
        }
    }

    private static List<String> names(Handle handle) {
        return handle.createQuery(ALL).mapTo(String.class).list();
    }

    static List<String> unitsOf(Handle handle, PersonId person) {
        return handle.createQuery(OWN).bind("person", person.value()).mapTo(String.class).list();
    }

    private static boolean isList(List<String> names) {
        return !names.isEmpty()
                && names.size() <= MOST
                && new HashSet<>(names).size() == names.size()
                && names.stream()
                        .allMatch(name ->
                                !name.isEmpty()
                                        && name.length() <= LONGEST
                                        && name.codePoints().noneMatch(Character::isISOControl));
    }

    /** Kept names keep their rows, since accounts refer to them. */
    private static void write(Handle handle, List<String> before, List<String> next) {
        for (String name : before) {
            handle.createUpdate(
                            next.contains(name)
                                    ? "UPDATE unit SET position = -position WHERE name = :name"
                                    : "DELETE FROM unit WHERE name = :name")
                    .bind("name", name)
                    .execute();
        }
        for (int position = 1; position <= next.size(); position++) {
            handle.createUpdate(
                            """
                            INSERT INTO unit (name, position) VALUES (:name, :position)
                            ON CONFLICT (name) DO UPDATE SET position = excluded.position
                            """)
                    .bind("name", next.get(position - 1))
                    .bind("position", position)
                    .execute();
        }
    }
}
