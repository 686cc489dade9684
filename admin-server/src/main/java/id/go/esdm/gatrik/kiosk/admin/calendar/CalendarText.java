package id.go.esdm.gatrik.kiosk.admin.calendar;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * A calendar as JSON, in the register, in the audit and at the API; {@link CalendarReading} reads it back.
 *
 * @param hours of the week outside of Ramadan
 * @param ramadan the months of fasting
 * @param fixed holidays of every year
 * @param holidays all others
 */
public record CalendarText(
        List<HoursText> hours,
        List<RamadanText> ramadan,
        List<FixedText> fixed,
        List<HolidayText> holidays) {
    public CalendarText {
        hours = List.copyOf(hours);
        ramadan = List.copyOf(ramadan);
        fixed = List.copyOf(fixed);
        holidays = List.copyOf(holidays);
    }

    /**
     * Working time without a pause.
     *
     * @param day SENIN to MINGGU
     * @param from as in {@code 07:30}
     * @param until as in {@code 12:00}
     */
    public record HoursText(String day, String from, String until) {}

    /**
     * A month of fasting.
     *
     * @param from as in {@code 2027-02-08}
     * @param until its last day
     * @param hours left out: 32 h 30 min a week, as Perpres 21/2023 has it
     */
    public record RamadanText(String from, String until, @Nullable List<HoursText> hours) {
        public RamadanText {
            hours = hours == null ? null : List.copyOf(hours);
        }
    }

    /** A holiday on the same date of every year. */
    public record FixedText(int month, int day, String name) {}

    /**
     * Any other holiday.
     *
     * @param until its last day; left out for one day
     * @param kind LIBUR_NASIONAL or CUTI_BERSAMA
     */
    public record HolidayText(String from, @Nullable String until, String name, String kind) {}

    /** A calendar in this form. */
    public static CalendarText of(WorkingCalendar calendar) {
        return new CalendarText(
                hours(calendar.week()),
                calendar.ramadan().stream()
                        .map(each ->
                                new RamadanText(
                                        each.from().toString(),
                                        each.until().toString(),
                                        hours(each.hours())))
                        .toList(),
                calendar.fixed().stream()
                        .map(each ->
                                new FixedText(
                                        each.day().getMonthValue(),
                                        each.day().getDayOfMonth(),
                                        each.name()))
                        .toList(),
                calendar.holidays().stream().map(CalendarText::holiday).toList());
    }

    private static HolidayText holiday(Holiday holiday) {
        return new HolidayText(
                holiday.from().toString(),
                holiday.from().equals(holiday.until()) ? null : holiday.until().toString(),
                holiday.name(),
                holiday.kind().name());
    }

    private static List<HoursText> hours(WeekHours week) {
        List<HoursText> hours = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Span span : week.on(day)) {
                hours.add(
                        new HoursText(
                                Days.code(day), span.from().toString(), span.until().toString()));
            }
        }
        return hours;
    }
}
