package id.go.esdm.gatrik.kiosk.admin.people;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Somebody who does an absent officer's duties for a time (SOP model, A24).
 *
 * @param id opaque
 * @param person who stands in; the person's own role stays
 * @param role whose duties they are
 * @param from the first second at which it holds
 * @param until the first second at which it no longer holds; {@code from} if it was revoked before it began
 * @param letter number of the order as the office typed it; null if it typed none
 */
public record StandIn(
        String id,
        PersonId person,
        Role role,
        StandInKind kind,
        Instant from,
        Instant until,
        @Nullable String letter) {
    public StandIn {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until is before from");
        }
    }

    /** Whether it holds at that time. */
    public boolean holdsAt(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    /** Whether it holds, or will. */
    public boolean isOpen(Instant now) {
        return until.isAfter(now) && until.isAfter(from);
    }

    /** The office in short, as in {@code Plh. Koordinator}. */
    public String words() {
        return kind.word() + " " + role.word();
    }

    /** The office in full. */
    public String title() {
        return StandInKind.title(kind, role);
    }

    /**
     * The same with the earliest end that it can still be given: the end of the running second, which still counts since approvals carry
     * whole seconds; none of it if it has not begun.
     */
    StandIn endedAt(Instant now) {
        Instant next = now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        Instant end = from.isAfter(now) ? from : next.isBefore(until) ? next : until;
        return new StandIn(id, person, role, kind, from, end, letter);
    }
}
