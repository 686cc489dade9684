package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.edition.Roster;

import org.jdbi.v3.core.Handle;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What of the people's keys ought to count, and whether it does, as seen at one moment: the own role's key on the roster without an end,
 * those of stand-ins for their time, an administrator's in a slot of the root key.
 */
final class Enrolment {
    private final RootKeys rootKeys;
    private final List<Roster.Member> members;
    private final List<StandIn> open;

    private Enrolment(RootKeys rootKeys, List<Roster.Member> members, List<StandIn> open) {
        this.rootKeys = rootKeys;
        this.members = members;
        this.open = open;
    }

    static Enrolment at(Handle handle, RootKeys rootKeys, Instant now) {
        return new Enrolment(
                rootKeys,
                RosterStore.find(handle)
                        .map(signed -> signed.roster().members())
                        .orElseGet(List::of),
                new StandInStore()
                        .list(handle).stream().filter(standIn -> standIn.isOpen(now)).toList());
    }

    /** What the person stands in for, now or later, where that role signs. */
    List<StandIn> signing(Account account) {
        return open(account).stream().filter(standIn -> standIn.role().signs()).toList();
    }

    /** What the person stands in for, now or later. */
    List<StandIn> open(Account account) {
        return open.stream().filter(standIn -> standIn.person().equals(account.person())).toList();
    }

    /** Whether the person signs anything at all. */
    boolean isDue(Account account) {
        return account.role() == Role.ADMINISTRATOR
                || account.role().signs()
                || !signing(account).isEmpty();
    }

    /** Whether that key counts wherever it ought to. */
    boolean isComplete(Account account, PersonKey key) {
        return switch (key.purpose()) {
            case APPROVAL ->
                    (!account.role().signs() || lists(key, account.role(), Optional.empty()))
                            && signing(account).stream()
                                    .allMatch(standIn ->
                                            lists(
                                                    key,
                                                    standIn.role(),
                                                    Optional.of(standIn.until())));
            case ROOT ->
                    rootKeys.get().slots().stream()
                            .anyMatch(slot -> slot.recipient().equals(key.publicKey()));
        };
    }

    private boolean lists(PersonKey key, Role role, Optional<Instant> until) {
        return members.stream()
                .anyMatch(member ->
                        member.person().equals(key.person().value())
                                && member.role().equals(role.name())
                                && member.key().equals(key.publicKey())
                                && Objects.equals(member.until(), until.orElse(null)));
    }
}
