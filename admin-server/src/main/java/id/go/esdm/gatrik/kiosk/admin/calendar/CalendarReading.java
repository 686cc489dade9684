package id.go.esdm.gatrik.kiosk.admin.calendar;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a calendar from its JSON, and names everything that is wrong with it by its place there. */
final class CalendarReading {
    private static final int MOST_HOURS = 42;
    private static final int MOST_RAMADAN = 200;
    private static final int MOST_FIXED = 60;
    private static final int MOST_HOLIDAYS = 3_000;

    private final Faults faults = new Faults();

    private CalendarReading() {}

    /** The calendar; 422 with every fault if it is none. */
    static WorkingCalendar read(CalendarText text) {
        CalendarReading reading = new CalendarReading();
        WeekHours week = reading.week("hours", text.hours());
        List<Ramadan> ramadan = reading.ramadan(text.ramadan());
        List<FixedHoliday> fixed = reading.fixed(text.fixed());
        List<Holiday> holidays = reading.holidays(text.holidays());
        reading.faults.check();
        return new WorkingCalendar(
                week == null ? WeekHours.standard() : week, ramadan, fixed, holidays);
    }

    private @Nullable WeekHours week(String field, List<CalendarText.HoursText> texts) {
        if (isTooMany(field, texts, MOST_HOURS)) {
            return null;
        }
        int before = faults.count();
        Map<DayOfWeek, List<Span>> spans = new EnumMap<>(DayOfWeek.class);
        for (int at = 0; at < texts.size(); at++) {
            CalendarText.HoursText text = texts.get(at);
            String place = field + "." + at;
            Optional<DayOfWeek> day = day(text.day());
            LocalTime from = time(place + ".from", text.from());
            LocalTime until = time(place + ".until", text.until());
            if (day.isEmpty()) {
                faults.add(place + ".day", "Tulis salah satu hari: SENIN sampai MINGGU.");
            } else if (from != null && until != null) {
                if (from.isBefore(until)) {
                    spans.computeIfAbsent(day.get(), _ -> new ArrayList<>())
                            .add(new Span(from, until));
                } else {
                    faults.add(place + ".until", "Jam selesai harus sesudah jam mulai.");
                }
            }
        }
        WeekHours week = faults.week(field, spans);
        if (faults.count() == before && spans.isEmpty()) {
            faults.add(field, "Isi jam kerja sekurang-kurangnya satu hari.");
        }
        return week;
    }

    private List<Ramadan> ramadan(List<CalendarText.RamadanText> texts) {
        List<Ramadan> read = new ArrayList<>();
        if (isTooMany("ramadan", texts, MOST_RAMADAN)) {
            return read;
        }
        for (int at = 0; at < texts.size(); at++) {
            CalendarText.RamadanText text = texts.get(at);
            String place = "ramadan." + at;
            LocalDate from = date(place + ".from", text.from());
            LocalDate until = date(place + ".until", text.until());
            WeekHours hours =
                    text.hours() == null
                            ? WeekHours.ramadan()
                            : week(place + ".hours", text.hours());
            if (from == null
                    || until == null
                    || hours == null
                    || !faults.isRange(place + ".until", "", from, until)) {
                continue;
            }
            Ramadan period = new Ramadan(from, until, hours);
            if (read.stream()
                    .anyMatch(other ->
                            !other.from().isAfter(until) && !other.until().isBefore(from))) {
                faults.add(place + ".from", "Masa Ramadan ini tumpang-tindih dengan yang lain.");
            } else {
                read.add(period);
            }
        }
        return read;
    }

    private List<FixedHoliday> fixed(List<CalendarText.FixedText> texts) {
        List<FixedHoliday> read = new ArrayList<>();
        if (isTooMany("fixed", texts, MOST_FIXED)) {
            return read;
        }
        for (int at = 0; at < texts.size(); at++) {
            CalendarText.FixedText text = texts.get(at);
            String place = "fixed." + at;
            MonthDay day = monthDay(text.month(), text.day());
            String name = faults.name(place + ".name", "", text.name());
            if (day == null) {
                faults.add(place + ".day", "Tanggal ini tidak ada setiap tahun.");
            } else if (name != null) {
                if (read.stream().anyMatch(other -> other.day().equals(day))) {
                    faults.add(place + ".day", Days.day(day) + " sudah ada.");
                } else {
                    read.add(new FixedHoliday(day, name));
                }
            }
        }
        return read;
    }

    private List<Holiday> holidays(List<CalendarText.HolidayText> texts) {
        List<Holiday> read = new ArrayList<>();
        if (isTooMany("holidays", texts, MOST_HOLIDAYS)) {
            return read;
        }
        Set<Holiday> known = new HashSet<>();
        for (int at = 0; at < texts.size(); at++) {
            CalendarText.HolidayText text = texts.get(at);
            String place = "holidays." + at;
            LocalDate from = date(place + ".from", text.from());
            LocalDate until = text.until() == null ? from : date(place + ".until", text.until());
            String name = faults.name(place + ".name", "", text.name());
            Optional<HolidayKind> kind = kind(text.kind());
            if (kind.isEmpty()) {
                faults.add(place + ".kind", "Tulis salah satu: LIBUR_NASIONAL, CUTI_BERSAMA.");
            }
            if (from == null
                    || until == null
                    || !faults.isRange(place + ".until", "", from, until)
                    || name == null
                    || kind.isEmpty()) {
                continue;
            }
            Holiday holiday = new Holiday(from, until, name, kind.get());
            if (known.add(holiday)) {
                read.add(holiday);
            } else {
                faults.add(place + ".from", name + " tertulis dua kali.");
            }
        }
        return read;
    }

    private boolean isTooMany(String field, List<?> all, int most) {
        if (all.size() > most) {
            faults.add(field, "Paling banyak " + most + ".");
            return true;
        }
        return false;
    }

    private @Nullable LocalTime time(String field, String text) {
        if (text.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            return LocalTime.parse(text);
        }
        faults.add(field, "Tulis jam sebagai 07:30.");
        return null;
    }

    private @Nullable LocalDate date(String field, String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noSuchDay) {
            faults.add(field, "Tanggal ini tidak ada.");
            return null;
        }
        faults.add(field, "Tulis tanggal sebagai 2026-11-30.");
        return null;
    }

    private static @Nullable MonthDay monthDay(int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        boolean everyYear = day <= Month.of(month).minLength();
        return everyYear ? MonthDay.of(month, day) : null;
    }

    private static Optional<DayOfWeek> day(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> Days.code(day).equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<HolidayKind> kind(String text) {
        return Arrays.stream(HolidayKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst();
    }
}
