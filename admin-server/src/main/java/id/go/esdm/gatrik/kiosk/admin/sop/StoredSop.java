package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A version of the SOP with its whole file.
 *
 * @param at when it was put in place; null for the one that the program brings along
 * @param by who did; null for that one, and for whoever did it on the server's own console
 */
public record StoredSop(
        Sop sop, String text, Sha256 sha256, @Nullable Instant at, @Nullable PersonId by) {
    /** The id of whoever put it in place, as the API tells it. */
    @Nullable String byId() {
        return by == null ? null : by.value();
    }
}
