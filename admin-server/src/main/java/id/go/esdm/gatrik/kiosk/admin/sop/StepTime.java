package id.go.esdm.gatrik.kiosk.admin.sop;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a cycle spent at one step.
 *
 * @param number 1 to 9; 0 for the publication, which the SOP gives no step of its own
 * @param title as the office calls the step
 * @param norm (mutu baku) in working minutes, of one visit
 * @param visits how often the cycle came there; 0 if it did not
 * @param spent working time of all visits; null where its beginning is not known
 * @param left when the cycle left it last; null if it has not
 */
public record StepTime(
        int number,
        String title,
        int norm,
        int visits,
        @Nullable Duration spent,
        @Nullable Instant left) {
    /** The number of the row for the publication itself. */
    public static final int PUBLICATION = 0;

    /** The norm of all visits, in working minutes (each return adds the norm once more). */
    public int allowed() {
        return norm * Math.max(1, visits);
    }

    /** How much of the norm of all visits it took; green where its beginning is not known. */
    public ClockState state() {
        return ClockState.of(spent == null ? Duration.ZERO : spent, allowed());
    }

    /** Whether it took longer than the norm; an overrun is told and never blocks. */
    public boolean isOver() {
        return state() == ClockState.MERAH;
    }
}
