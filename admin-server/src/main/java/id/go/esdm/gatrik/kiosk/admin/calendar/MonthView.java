package id.go.esdm.gatrik.kiosk.admin.calendar;

import org.jspecify.annotations.Nullable;

import java.time.Month;
import java.util.List;

/**
 * A month.
 *
 * @param weeks seven cells each, Monday first; null before the first and after the last day
 * @param notes its holidays and Ramadan, in words
 */
public record MonthView(Month month, List<List<@Nullable DayCell>> weeks, List<MonthNote> notes) {
    /** Its name. */
    public String name() {
        return Days.name(month);
    }
}
