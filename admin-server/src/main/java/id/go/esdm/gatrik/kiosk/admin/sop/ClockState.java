package id.go.esdm.gatrik.kiosk.admin.sop;

import java.time.Duration;

/** How much of its norm (mutu baku) a step has used. An overrun is told and never blocks (SOP model, A22). */
public enum ClockState {
    /** At most four fifths. */
    HIJAU,
    /** At most all of it. */
    KUNING,
    /** More. */
    MERAH;

    private static final int GREEN_PERCENT = 80;
    private static final int ALL = 100;

    /**
     * The state of a clock.
     *
     * @param allowed in working minutes
     */
    public static ClockState of(Duration spent, int allowed) {
        Duration norm = Duration.ofMinutes(allowed);
        if (spent.compareTo(norm) > 0) {
            return MERAH;
        }
        return spent.multipliedBy(ALL).compareTo(norm.multipliedBy(GREEN_PERCENT)) > 0
                ? KUNING
                : HIJAU;
    }
}
