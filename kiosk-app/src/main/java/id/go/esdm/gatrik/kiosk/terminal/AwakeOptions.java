package id.go.esdm.gatrik.kiosk.terminal;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The options about when the panel is awake. */
final class AwakeOptions {
    private static final List<String> DAYS =
            List.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu");
    private static final Pattern LINE =
            Pattern.compile("([a-z]+)(?:-([a-z]+))?((?: +[0-9.]+-[0-9.]+)+)");
    private static final Pattern SPAN =
            Pattern.compile("([01][0-9]|2[0-3])[.]([0-5][0-9])-([01][0-9]|2[0-4])[.]([0-5][0-9])");
    private static final int LONGEST_CLOSURE = 366; // days

    private AwakeOptions() {}

    /**
     * Reads them.
     *
     * @return null when none is given: awake day and night
     * @throws IllegalArgumentException when one is malformed: one Indonesian sentence
     */
    static @Nullable AwakeHours read(TerminalOptions options) {
        String week = options.find(TerminalOption.AWAKE_HOURS).orElse("");
        String closed = options.find(TerminalOption.ASLEEP_DATES).orElse("");
        if (week.isBlank()) {
            if (!closed.isBlank()) {
                throw TerminalOptions.wrong("--asleep-dates hanya berlaku bersama --awake-hours.");
            }
            return null;
        }
        return new AwakeHours(week(week), closed(closed));
    }

    private static Map<DayOfWeek, List<AwakeSpan>> week(String text) {
        Map<DayOfWeek, List<AwakeSpan>> week = new EnumMap<>(DayOfWeek.class);
        for (String part : text.toLowerCase(Locale.ROOT).split(";", -1)) {
            Matcher line = LINE.matcher(part.strip());
            if (!line.matches()) {
                throw TerminalOptions.invalid(part.strip(), TerminalOption.AWAKE_HOURS);
            }
            DayOfWeek first = day(line.group(1));
            DayOfWeek last = line.group(2) == null ? first : day(line.group(2));
            List<AwakeSpan> spans = spans(line.group(3));
            // "sabtu-senin" runs on over the end of the week
            for (DayOfWeek day = first; ; day = day.plus(1)) {
                week.computeIfAbsent(day, _ -> new ArrayList<>()).addAll(spans);
                if (day == last) {
                    break;
                }
            }
        }
        return week;
    }

    private static DayOfWeek day(String name) {
        int found = DAYS.indexOf(name);
        if (found < 0) {
            throw TerminalOptions.invalid(name, TerminalOption.AWAKE_HOURS);
        }
        return DayOfWeek.of(found + 1);
    }

    private static List<AwakeSpan> spans(String text) {
        List<AwakeSpan> spans = new ArrayList<>();
        for (String each : text.strip().split(" +", -1)) {
            Matcher span = SPAN.matcher(each);
            if (!span.matches() || (span.group(3).equals("24") && !span.group(4).equals("00"))) {
                throw TerminalOptions.invalid(each, TerminalOption.AWAKE_HOURS);
            }
            spans.add(
                    new AwakeSpan(
                            time(span.group(1), span.group(2)),
                            time(span.group(3), span.group(4))));
        }
        return spans;
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour) % 24, Integer.parseInt(minute));
    }

    private static Set<LocalDate> closed(String text) {
        Set<LocalDate> days = new HashSet<>();
        if (text.isBlank()) {
            return days;
        }
        for (String part : text.split(",", -1)) {
            String[] ends = part.strip().split(" *sampai *", -1);
            LocalDate first = date(ends[0]);
            LocalDate last = date(ends[ends.length - 1]);
            if (ends.length > 2
                    || last.isBefore(first)
                    || !last.isBefore(first.plusDays(LONGEST_CLOSURE))) {
                throw TerminalOptions.invalid(part.strip(), TerminalOption.ASLEEP_DATES);
            }
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return days;
    }

    private static LocalDate date(String text) {
        try {
            if (text.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException(
                    TerminalOptions.invalid(text, TerminalOption.ASLEEP_DATES).getMessage(),
                    noSuchDay);
        }
        throw TerminalOptions.invalid(text, TerminalOption.ASLEEP_DATES);
    }
}
