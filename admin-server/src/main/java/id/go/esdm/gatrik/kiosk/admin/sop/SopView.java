package id.go.esdm.gatrik.kiosk.admin.sop;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A version of the SOP as the API tells it: its own members, and where it stands.
 *
 * @param sha256 of its file
 * @param inForce whether a cycle that begins now follows it
 * @param at when it was put in place; absent for the one that the program brings along
 * @param by who did; absent for that one, and for the server's own console
 * @param versions all there are, the newest first; only where the one in force is asked for
 */
public record SopView(
        @JsonUnwrapped Sop sop,
        Sha256 sha256,
        boolean inForce,
        @Nullable Instant at,
        @Nullable String by,
        @Nullable List<SopVersion> versions) {
    /** The one in force, with all others by name. */
    static SopView inForce(StoredSop newest, List<StoredSop> all) {
        return of(
                newest,
                true,
                all.stream()
                        .map(each -> SopVersion.of(each, each.sha256().equals(newest.sha256())))
                        .toList());
    }

    /** One of them. */
    static SopView of(StoredSop stored, boolean inForce) {
        return of(stored, inForce, null);
    }

    private static SopView of(
            StoredSop stored, boolean inForce, @Nullable List<SopVersion> versions) {
        return new SopView(
                stored.sop(), stored.sha256(), inForce, stored.at(), stored.byId(), versions);
    }
}
