package id.go.esdm.gatrik.kiosk.admin.people;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The duties of a session: everybody has one active role at a time.
 *
 * @param own the role of the account
 * @param acting in whose place the session acts; null in the own role
 * @param running every stand-in of the person that holds now
 * @param lapsed what the session acted as until it ended; null otherwise
 */
public record Duties(
        Role own, @Nullable StandIn acting, List<StandIn> running, @Nullable StandIn lapsed) {
    public Duties {
        running = List.copyOf(running);
    }

    /** Nothing but the own role. */
    static Duties own(Role role) {
        return new Duties(role, null, List.of(), null);
    }

    /** What the stand-ins of a person make of a session that wishes to act as the one of that id. */
    static Duties of(Role own, @Nullable String wished, List<StandIn> all, Instant now) {
        List<StandIn> running = all.stream().filter(standIn -> standIn.holdsAt(now)).toList();
        Optional<StandIn> chosen =
                all.stream().filter(standIn -> standIn.id().equals(wished)).findFirst();
        return new Duties(
                own,
                chosen.filter(running::contains).orElse(null),
                running,
                chosen.filter(standIn -> !running.contains(standIn)).orElse(null));
    }

    /** The role that counts at this moment. */
    public Role role() {
        return acting == null ? own : acting.role();
    }

    /** What the person could act as instead. */
    public List<StandIn> others() {
        return running.stream().filter(standIn -> !standIn.equals(acting)).toList();
    }
}
