package id.go.esdm.gatrik.kiosk.admin.calendar;

import java.time.MonthDay;
import java.util.List;

/**
 * A holiday on the same date of every year (libur nasional tetap).
 *
 * @param day not 29 February, which most years lack
 */
public record FixedHoliday(MonthDay day, String name) {
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    public FixedHoliday {
        if (day.equals(LEAP_DAY)) {
            throw new IllegalArgumentException("most years lack " + day);
        }
    }

    /**
     * Those that stand in law with their date (Keppres 3/1983, 24/2013 and 24/2016); every other holiday moves and is typed by the
     * office from the year's Keputusan Bersama.
     */
    public static List<FixedHoliday> lawful() {
        return List.of(
                of(1, 1, "Tahun Baru Masehi"),
                of(5, 1, "Hari Buruh Internasional"),
                of(6, 1, "Hari Lahir Pancasila"),
                of(8, 17, "Hari Kemerdekaan Republik Indonesia"),
                of(12, 25, "Hari Raya Natal"));
    }

    private static FixedHoliday of(int month, int day, String name) {
        return new FixedHoliday(MonthDay.of(month, day), name);
    }
}
