package id.go.esdm.gatrik.kiosk.admin.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hours of a week.
 *
 * @param spans of each working day, in order, not overlapping; a day that is not named is free
 */
public record WeekHours(Map<DayOfWeek, List<Span>> spans) {
    public WeekHours {
        Map<DayOfWeek, List<Span>> kept = new EnumMap<>(DayOfWeek.class);
        spans.forEach((day, of) -> {
            if (!areInOrder(of)) {
                throw new IllegalArgumentException(day + " has hours that overlap: " + of);
            }
            if (!of.isEmpty()) {
                kept.put(day, List.copyOf(of));
            }
        });
        // In the order of the week, which Map.copyOf does not keep.
        spans = Collections.unmodifiableMap(kept);
    }

    /** 37 h 30 min a week, as Perpres 21/2023 has it (SOP model, section 7). */
    public static WeekHours standard() {
        return of(
                List.of(Span.of("07:30", "12:00"), Span.of("13:00", "16:00")),
                List.of(Span.of("07:30", "11:30"), Span.of("13:00", "16:30")));
    }

    /** 32 h 30 min a week, as Perpres 21/2023 has it for Ramadan. */
    public static WeekHours ramadan() {
        return of(
                List.of(Span.of("08:00", "12:00"), Span.of("12:30", "15:00")),
                List.of(Span.of("08:00", "11:30"), Span.of("12:30", "15:30")));
    }

    private static WeekHours of(List<Span> day, List<Span> friday) {
        return new WeekHours(
                Map.of(MONDAY, day, TUESDAY, day, WEDNESDAY, day, THURSDAY, day, FRIDAY, friday));
    }

    /** Whether each begins no earlier than the one before ends. */
    static boolean areInOrder(List<Span> spans) {
        for (int at = 1; at < spans.size(); at++) {
            if (spans.get(at).from().isBefore(spans.get(at - 1).until())) {
                return false;
            }
        }
        return true;
    }

    /** The hours of that day of the week; empty for a free one. */
    public List<Span> on(DayOfWeek day) {
        return spans.getOrDefault(day, List.of());
    }

    /** Working time of the whole week. */
    public Duration length() {
        return spans.values().stream()
                .flatMap(List::stream)
                .map(Span::length)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
