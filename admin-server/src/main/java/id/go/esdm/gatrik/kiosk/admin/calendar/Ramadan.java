package id.go.esdm.gatrik.kiosk.admin.calendar;

import java.time.LocalDate;

/**
 * A month of fasting, with hours of its own.
 *
 * @param from its first day
 * @param until its last day
 */
public record Ramadan(LocalDate from, LocalDate until, WeekHours hours) {
    public Ramadan {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(until + " is before " + from);
        }
    }

    /** Whether that day is one of it. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
