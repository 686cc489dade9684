package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

import java.time.Instant;

/**
 * A move with its doer.
 *
 * @param version the cycle's version after it: 1 for T1, then one more each time
 * @param role the role the person held then
 */
public record Deed(int version, PersonId by, Role role, Instant at, Move move) {
    public Deed {
        if (version < 1) {
            throw new IllegalArgumentException("version: " + version);
        }
    }
}
