package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.edition.Approval;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the office's own pages call people, as it was at one moment. The names never leave the server. */
public final class Names {
    private final Map<PersonId, Account> accounts;
    private final Substitutions standIns;

    private Names(Map<PersonId, Account> accounts, Substitutions standIns) {
        this.accounts = accounts;
        this.standIns = standIns;
    }

    /** Everybody's names. */
    public static Names of(People people) {
        return new Names(
                people.accounts().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(Account::person, Function.identity())),
                new Substitutions(people.standIns()));
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

    /** The name of whoever did something in that role then; who stood in is said, as in {@code Ana (Plh. Koordinator)}. */
    public String of(PersonId person, Role role, Instant at) {
        return findStandIn(person, role, at)
                .map(standIn -> of(person) + " (" + standIn.words() + ")")
                .orElseGet(() -> of(person));
    }

    /** The name of whoever signed an approval, with what they stood in for. */
    public String of(Approval approval) {
        return of(new PersonId(approval.person()), Role.valueOf(approval.role()), approval.at());
    }

    /** The office in which the person acted then, in short, as in {@code Plh. Koordinator}. */
    public String office(PersonId person, Role role, Instant at) {
        return findStandIn(person, role, at).map(StandIn::words).orElseGet(role::word);
    }

    /** The same in full, as papers have it. */
    public String title(PersonId person, Role role, Instant at) {
        return findStandIn(person, role, at).map(StandIn::title).orElseGet(role::title);
    }

    private Optional<StandIn> findStandIn(PersonId person, Role role, Instant at) {
        return standIns.find(person, role, at);
    }
}
