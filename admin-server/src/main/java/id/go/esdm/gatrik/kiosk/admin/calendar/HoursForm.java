package id.go.esdm.gatrik.kiosk.admin.calendar;

import id.go.esdm.gatrik.kiosk.admin.web.Form;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The hours of a week as a form has them: a line for each day, as in {@code 07.30–12.00, 13.00–16.00}. */
public final class HoursForm {
    private static final int MOST = 6;
    private static final Pattern SPAN =
            Pattern.compile(
                    "([01]?\\d|2[0-3])[.:]([0-5]\\d)\\s*(?:[-–—]|s\\.?\\s*/?\\s*d\\.?|sampai)\\s*([01]?\\d|2[0-3])[.:]([0-5]\\d)");

    private HoursForm() {}

    /** The name of a day's field. */
    public static String field(String form, DayOfWeek day) {
        return form + "-" + Days.code(day);
    }

    /** The hours of a day as they are typed; empty for a free one. */
    public static String line(WeekHours week, DayOfWeek day) {
        return week.on(day).stream().map(Span::toString).collect(Collectors.joining(", "));
    }

    /** What was typed, else what is stored, for each field. */
    static Map<String, String> values(String form, Form typed, WeekHours stored) {
        boolean isTyped =
                Arrays.stream(DayOfWeek.values())
                        .anyMatch(day -> typed.text(field(form, day)) != null);
        Map<String, String> values = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = field(form, day);
            values.put(name, isTyped ? typed.value(name) : line(stored, day));
        }
        return values;
    }

    /** The hours that were typed; null, and told, if they cannot be read. */
    static @Nullable WeekHours read(Faults faults, String form, Form typed) {
        int before = faults.count();
        Map<DayOfWeek, List<Span>> spans = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            spans.put(day, spans(faults, field(form, day), day, typed));
        }
        WeekHours week = faults.week(field(form, DayOfWeek.MONDAY), spans);
        if (week != null && faults.count() == before && week.length().isZero()) {
            faults.add(
                    field(form, DayOfWeek.MONDAY), "Isi jam kerja sekurang-kurangnya satu hari.");
        }
        return faults.count() > before ? null : week;
    }

    private static List<Span> spans(Faults faults, String field, DayOfWeek day, Form typed) {
        List<Span> spans = new ArrayList<>();
        String text = typed.text(field);
        if (text == null || text.matches("(?i)[-–—]|libur")) {
            return spans;
        }
        String[] parts = text.split("\\s*(?:[,;]|\\bdan\\b)\\s*", -1);
        for (String part : parts) {
            Matcher span = SPAN.matcher(part.strip());
            if (parts.length > MOST || !span.matches()) {
                faults.add(
                        field,
                        Days.name(day) + ": tulis jam kerja seperti 07.30–12.00, 13.00–16.00.");
                return List.of();
            }
            LocalTime from = time(span.group(1), span.group(2));
            LocalTime until = time(span.group(3), span.group(4));
            if (!from.isBefore(until)) {
                faults.add(field, Days.name(day) + ": jam selesai harus sesudah jam mulai.");
                return List.of();
            }
            spans.add(new Span(from, until));
        }
        return spans;
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }
}
