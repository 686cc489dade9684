package id.go.esdm.gatrik.kiosk.admin.people;

import org.jdbi.v3.core.Handle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who ever stood in for whom, to be asked in which office somebody acted at a time; stand-ins only ever end earlier than announced, so
 * that the answer for a time that is past stays.
 */
public record Substitutions(List<StandIn> all) {
    public Substitutions {
        all = List.copyOf(all);
    }

    /** All there ever were, as the caller's transaction sees them. */
    public static Substitutions of(Handle handle) {
        return new Substitutions(new StandInStore().list(handle));
    }

    /** In whose place the person had that role then; nothing where it was the person's own. */
    public Optional<StandIn> find(PersonId person, Role role, Instant at) {
        return all.stream()
                .filter(standIn -> standIn.person().equals(person) && standIn.role() == role)
                .filter(standIn -> standIn.holdsAt(at))
                .findFirst();
    }
}
