package id.go.esdm.gatrik.kiosk.admin.fleet;

import java.time.LocalDate;

/**
 * Days in WIB.
 *
 * @param from the first
 * @param until the last; not before the first
 */
public record UsagePeriod(LocalDate from, LocalDate until) {
    public UsagePeriod {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until " + until + " is before from " + from);
        }
    }

    /** So many days that end on that one. */
    public static UsagePeriod last(int days, LocalDate day) {
        return new UsagePeriod(day.minusDays(days - 1L), day);
    }

    /** Whether it is those days. */
    public boolean isLast(int days, LocalDate day) {
        return equals(last(days, day));
    }
}
