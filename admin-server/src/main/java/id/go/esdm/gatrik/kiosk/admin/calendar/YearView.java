package id.go.esdm.gatrik.kiosk.admin.calendar;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One year of the calendar as the page draws it.
 *
 * @param months from January
 * @param entries every holiday of the year, in order
 * @param workingDays how many days have working time
 * @param workingTime of the whole year
 * @param holidays how many days of the week are lost to a libur nasional
 * @param leave how many are lost to cuti bersama
 */
public record YearView(
        int year,
        List<MonthView> months,
        List<YearEntry> entries,
        int workingDays,
        Duration workingTime,
        long holidays,
        long leave) {
    public YearView {
        months = List.copyOf(months);
        entries = List.copyOf(entries);
    }

    /** That year of a calendar. */
    static YearView of(WorkingCalendar calendar, int year, LocalDate today) {
        List<YearEntry> entries = entries(calendar, year);
        WorkingYear sums = calendar.year(year);
        return new YearView(
                year,
                Arrays.stream(Month.values())
                        .map(month -> month(calendar, YearMonth.of(year, month), entries, today))
                        .toList(),
                entries,
                sums.workingDays(),
                Duration.ofSeconds(sums.seconds()),
                lost(calendar, year, DayMark.HOLIDAY),
                lost(calendar, year, DayMark.LEAVE));
    }

    private static List<YearEntry> entries(WorkingCalendar calendar, int year) {
        List<YearEntry> entries = new ArrayList<>();
        for (FixedHoliday each : calendar.fixed()) {
            LocalDate day = each.day().atYear(year);
            entries.add(new YearEntry(day, day, each.name(), DayMark.HOLIDAY, true));
        }
        for (Holiday each : calendar.holidays()) {
            if (each.from().getYear() <= year && each.until().getYear() >= year) {
                DayMark mark =
                        each.kind() == HolidayKind.CUTI_BERSAMA ? DayMark.LEAVE : DayMark.HOLIDAY;
                entries.add(new YearEntry(each.from(), each.until(), each.name(), mark, false));
            }
        }
        entries.sort((one, other) -> one.from().compareTo(other.from()));
        return entries;
    }

    private static long lost(WorkingCalendar calendar, int year, DayMark wanted) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> isWorkday(calendar, day) && mark(calendar, day) == wanted)
                .count();
    }

    private static boolean isWorkday(WorkingCalendar calendar, LocalDate day) {
        return !calendar.findRamadan(day)
                .map(Ramadan::hours)
                .orElse(calendar.week())
                .on(day.getDayOfWeek())
                .isEmpty();
    }

    private static DayMark mark(WorkingCalendar calendar, LocalDate day) {
        boolean leave = false;
        for (Holiday holiday : calendar.holidays()) {
            if (holiday.has(day)) {
                if (holiday.kind() == HolidayKind.LIBUR_NASIONAL) {
                    return DayMark.HOLIDAY;
                }
                leave = true;
            }
        }
        if (calendar.findFixed(day).isPresent()) {
            return DayMark.HOLIDAY;
        }
        if (leave) {
            return DayMark.LEAVE;
        }
        return isWorkday(calendar, day) ? DayMark.WORK : DayMark.FREE;
    }

    private static MonthView month(
            WorkingCalendar calendar, YearMonth month, List<YearEntry> entries, LocalDate today) {
        List<List<@Nullable DayCell>> weeks = new ArrayList<>();
        List<@Nullable DayCell> week = new ArrayList<>();
        for (int before = 1; before < month.atDay(1).getDayOfWeek().getValue(); before++) {
            week.add(null);
        }
        for (int at = 1; at <= month.lengthOfMonth(); at++) {
            LocalDate day = month.atDay(at);
            week.add(cell(calendar, day, entries, today));
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY || at == month.lengthOfMonth()) {
                while (week.size() < DayOfWeek.values().length) {
                    week.add(null);
                }
                weeks.add(week);
                week = new ArrayList<>();
            }
        }
        return new MonthView(month.getMonth(), weeks, notes(calendar, month, entries));
    }

    private static DayCell cell(
            WorkingCalendar calendar, LocalDate day, List<YearEntry> entries, LocalDate today) {
        DayMark mark = mark(calendar, day);
        boolean fasting = calendar.findRamadan(day).isPresent();
        Optional<String> name =
                entries.stream()
                        .filter(each -> !each.from().isAfter(day) && !each.until().isBefore(day))
                        .map(YearEntry::name)
                        .findFirst();
        String words = mark.word() + name.map(known -> ": " + known).orElse("");
        return new DayCell(
                day,
                mark,
                fasting,
                day.equals(today),
                fasting ? (words.isEmpty() ? "Ramadan" : words + ", Ramadan") : words);
    }

    private static List<MonthNote> notes(
            WorkingCalendar calendar, YearMonth month, List<YearEntry> entries) {
        List<MonthNote> notes = new ArrayList<>();
        for (YearEntry each : entries) {
            if (touches(month, each.from(), each.until())) {
                notes.add(
                        new MonthNote(
                                days(month, each.from(), each.until()),
                                each.name(),
                                each.mark().style()));
            }
        }
        for (Ramadan each : calendar.ramadan()) {
            if (touches(month, each.from(), each.until())) {
                notes.add(
                        new MonthNote(
                                days(month, each.from(), each.until()), "Ramadan", "fasting"));
            }
        }
        return notes;
    }

    private static boolean touches(YearMonth month, LocalDate from, LocalDate until) {
        return !from.isAfter(month.atEndOfMonth()) && !until.isBefore(month.atDay(1));
    }

    private static String days(YearMonth month, LocalDate from, LocalDate until) {
        int first = from.isBefore(month.atDay(1)) ? 1 : from.getDayOfMonth();
        int last =
                until.isAfter(month.atEndOfMonth()) ? month.lengthOfMonth() : until.getDayOfMonth();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
