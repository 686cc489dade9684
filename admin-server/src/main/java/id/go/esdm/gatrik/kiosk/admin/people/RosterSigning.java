package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.edition.Roster;

import org.jdbi.v3.core.Handle;

import java.time.Clock;
import java.time.Instant;
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

    /** Whether a key of that person counts on the current roster, or will. */
    boolean lists(Handle handle, PersonId person) {
        Instant now = clock.instant();
        return RosterStore.find(handle).stream()
                .flatMap(signed -> signed.roster().members().stream())
                .filter(member -> member.person().equals(person.value()))
                .anyMatch(member -> {
                    Instant until = member.until();
                    return until == null || until.isAfter(now);
                });
    }
}
