package id.go.esdm.gatrik.kiosk.admin.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The changes that the page makes to a calendar, one at a time; each refuses what would not fit. */
final class CalendarChanges {
    private CalendarChanges() {}

    /** Adds holidays; those that are there already stay as they are. */
    static WorkingCalendar adding(WorkingCalendar calendar, List<Holiday> more) {
        List<Holiday> all = new ArrayList<>(calendar.holidays());
        more.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return new WorkingCalendar(calendar.week(), calendar.ramadan(), calendar.fixed(), all);
    }

    /** Adds a holiday of every year. */
    static WorkingCalendar adding(WorkingCalendar calendar, FixedHoliday more, String field) {
        if (calendar.fixed().contains(more)) {
            return calendar;
        }
        if (calendar.fixed().stream().anyMatch(each -> each.day().equals(more.day()))) {
            Faults faults = new Faults();
            faults.add(field, Days.day(more.day()) + " sudah menjadi libur tetap.");
            faults.check();
        }
        List<FixedHoliday> all = new ArrayList<>(calendar.fixed());
        all.add(more);
        return new WorkingCalendar(calendar.week(), calendar.ramadan(), all, calendar.holidays());
    }

    /** Adds a month of fasting. */
    static WorkingCalendar adding(WorkingCalendar calendar, Ramadan more, String field) {
        if (calendar.ramadan().contains(more)) {
            return calendar;
        }
        calendar.ramadan().stream()
                .filter(each ->
                        !each.from().isAfter(more.until()) && !each.until().isBefore(more.from()))
                .findFirst()
                .ifPresent(each -> {
                    Faults faults = new Faults();
                    faults.add(
                            field,
                            "Masa ini tumpang-tindih dengan Ramadan "
                                    + Days.range(each.from(), each.until())
                                    + ". Hapus yang lama lebih dahulu.");
                    faults.check();
                });
        List<Ramadan> all = new ArrayList<>(calendar.ramadan());
        all.add(more);
        return new WorkingCalendar(calendar.week(), all, calendar.fixed(), calendar.holidays());
    }

    static WorkingCalendar withWeek(WorkingCalendar calendar, WeekHours week) {
        return new WorkingCalendar(week, calendar.ramadan(), calendar.fixed(), calendar.holidays());
    }

    static WorkingCalendar withoutHoliday(WorkingCalendar calendar, LocalDate from, String name) {
        return new WorkingCalendar(
                calendar.week(),
                calendar.ramadan(),
                calendar.fixed(),
                without(
                        calendar.holidays(),
                        each -> each.from().equals(from) && each.name().equals(name)));
    }

    static WorkingCalendar withoutFixed(WorkingCalendar calendar, MonthDay day) {
        return new WorkingCalendar(
                calendar.week(),
                calendar.ramadan(),
                without(calendar.fixed(), each -> each.day().equals(day)),
                calendar.holidays());
    }

    static WorkingCalendar withoutRamadan(WorkingCalendar calendar, LocalDate from) {
        return new WorkingCalendar(
                calendar.week(),
                without(calendar.ramadan(), each -> each.from().equals(from)),
                calendar.fixed(),
                calendar.holidays());
    }

    private static <T> List<T> without(List<T> all, Predicate<T> gone) {
        return all.stream().filter(gone.negate()).toList();
    }
}
