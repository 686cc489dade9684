package id.go.esdm.gatrik.kiosk.terminal;

import java.time.LocalTime;

/**
 * Hours of one day, in WIB.
 *
 * @param until not included; not after {@code from}: on the day after
 */
record AwakeSpan(LocalTime from, LocalTime until) {
    /** Whether that time of the day on which it begins is in it. */
    boolean holds(LocalTime time) {
        return !time.isBefore(from) && (runsOn() || time.isBefore(until));
    }

    /** Whether that time of the day after is in it. */
    boolean holdsNextDay(LocalTime time) {
        return runsOn() && time.isBefore(until);
    }

    private boolean runsOn() {
        return !until.isAfter(from);
    }
}
