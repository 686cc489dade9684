package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.edition.Roster;

import org.jdbi.v3.core.Handle;

import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Signs the next roster in the running transaction; each one also names the key that this server has now. */
final class RosterSigning {
    private final ServerKey serverKey;
    private final Clock clock;

    RosterSigning(ServerKey serverKey, Clock clock) {
        this.serverKey = serverKey;
        this.clock = clock;
    }

    void change(Handle handle, RootAccess root, UnaryOperator<RosterChange> change) {
        Roster before = RosterStore.find(handle).map(SignedRoster::roster).orElse(null);
        RosterChange next =
                new RosterChange(before, clock.instant()).server(serverKey.encodedKey());
        SignedRoster signed = root.sign(change.apply(next).roster());
        RosterStore.append(handle, signed, clock.instant());
    }

    /** Whether a key of that person counts on the current roster. */
    boolean lists(Handle handle, PersonId person) {
        return members(handle, person).isPresent();
    }

    /** Whether exactly that key counts for that person. */
    boolean lists(Handle handle, PersonId person, String key) {
        return members(handle, person).filter(member -> member.key().equals(key)).isPresent();
    }

    private static Optional<Roster.Member> members(Handle handle, PersonId person) {
        return RosterStore.find(handle).stream()
                .flatMap(signed -> signed.roster().members().stream())
                .filter(member -> member.person().equals(person.value()))
                .filter(member -> member.until() == null)
                .findFirst();
    }
}
