package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;

import java.time.Instant;

/**
 * What every state of a cycle knows.
 *
 * @param sop the SOP version the cycle began with
 * @param version how many deeds it has seen; a move on an older one is refused
 * @param since when the present state was entered
 * @param round 1 for the first review, one more each time the bundle was sent back
 */
public record CycleHead(
        CycleId id,
        String title,
        String sop,
        PersonId startedBy,
        Instant startedAt,
        int version,
        Instant since,
        int round) {
    /** After a deed that leads to another state. */
    CycleHead after(Deed deed) {
        return new CycleHead(
                id, title, sop, startedBy, startedAt, deed.version(), deed.at(), round);
    }

    /** After a deed that changes nothing but the record. */
    CycleHead noting(Deed deed) {
        return new CycleHead(id, title, sop, startedBy, startedAt, deed.version(), since, round);
    }

    /** After a deed that sends the bundle back. */
    CycleHead nextRound(Deed deed) {
        return new CycleHead(
                id, title, sop, startedBy, startedAt, deed.version(), deed.at(), round + 1);
    }
}
