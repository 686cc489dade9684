package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;

import org.jspecify.annotations.Nullable;

import java.security.PublicKey;
import java.time.Instant;

/**
 * A terminal that reports under a key of its own.
 *
 * @param id made from the key: {@link id.go.esdm.gatrik.kiosk.edition.Receipt#terminalOf}
 * @param name what people call it, such as "Lobi"
 * @param embedded it runs in the server's own process
 * @param pairedBy null for the embedded one
 * @param retiredAt null while its word counts
 */
public record Terminal(
        String id,
        String name,
        PublicKey key,
        boolean embedded,
        Instant pairedAt,
        @Nullable PersonId pairedBy,
        @Nullable Instant retiredAt) {
    /** Whether its word still counts. */
    public boolean isActive() {
        return retiredAt == null;
    }
}
