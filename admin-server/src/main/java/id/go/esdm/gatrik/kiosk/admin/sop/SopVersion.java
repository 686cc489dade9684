package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** One line of the API's list of versions; the members are those of {@link SopView}. */
public record SopVersion(
        String id,
        String number,
        Sha256 sha256,
        boolean inForce,
        @Nullable Instant at,
        @Nullable String by) {
    static SopVersion of(StoredSop stored, boolean inForce) {
        return new SopVersion(
                stored.sop().id(),
                stored.sop().number(),
                stored.sha256(),
                inForce,
                stored.at(),
                stored.byId());
    }
}
