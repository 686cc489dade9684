package id.go.esdm.gatrik.kiosk.admin.calendar;

import java.time.LocalDate;

/**
 * A line of the year's list.
 *
 * @param fixed whether it is on this date every year
 */
public record YearEntry(LocalDate from, LocalDate until, String name, DayMark mark, boolean fixed) {
    /** Its kind in words. */
    public String kind() {
        return fixed
                ? "Libur tetap"
                : mark == DayMark.LEAVE
                        ? HolidayKind.CUTI_BERSAMA.title()
                        : HolidayKind.LIBUR_NASIONAL.title();
    }
}
