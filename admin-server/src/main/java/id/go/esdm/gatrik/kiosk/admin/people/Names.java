package id.go.esdm.gatrik.kiosk.admin.people;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the office's own pages call people, as it was at one moment. The names never leave the server. */
public final class Names {
    private final Map<PersonId, Account> accounts;

    private Names(Map<PersonId, Account> accounts) {
        this.accounts = accounts;
    }

    /** Everybody's names. */
    public static Names of(People people) {
        return new Names(
                people.accounts().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Account::person, Function.identity())));
    }

    /** The person's name; the id itself where there is no such account. */
    public String of(PersonId person) {
        Account account = accounts.get(person);
        return account == null ? person.value() : account.displayName();
    }

    /** The name of whom an approval or a manifest names by id. */
    public String of(String person) {
        return of(new PersonId(person));
    }
}
