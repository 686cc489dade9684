package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.StandInKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A move with its doer.
 *
 * @param version the cycle's version after it: 1 for T1, then one more each time
 * @param role the role the person held then
 * @param standIn how the person stood in for the role's holder then; null in the person's own role
 */
public record Deed(
        int version, PersonId by, Role role, Instant at, Move move, @Nullable StandInKind standIn) {
    public Deed {
        if (version < 1) {
            throw new IllegalArgumentException("version: " + version);
        }
    }

    /** A deed in the person's own role, or one that is only now to be recorded: the register knows who stands in. */
    Deed(int version, PersonId by, Role role, Instant at, Move move) {
        this(version, by, role, at, move, null);
    }

    /** What was done, in Indonesian. */
    public String words() {
        return DeedWords.title(move);
    }

    /** Whether it followed by itself from what the person did. */
    public boolean isOfSystem() {
        return move instanceof Move.Archived || move instanceof Move.BaseMoved;
    }

    /** The office in which it was done, in full, as in {@code Plh. Koordinator Humas …}. */
    public String office() {
        return StandInKind.title(standIn, role);
    }
}
