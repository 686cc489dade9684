package id.go.esdm.gatrik.kiosk.admin.calendar;

import java.time.LocalDate;

/**
 * Days on which the office is closed.
 *
 * @param from the first of them
 * @param until the last of them, often the same
 * @param name as the Keputusan Bersama calls it
 */
public record Holiday(LocalDate from, LocalDate until, String name, HolidayKind kind) {
    public Holiday {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(until + " is before " + from);
        }
    }

    /** Whether that day is one of it. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
