package id.go.esdm.gatrik.kiosk.admin.sop;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * The office's hours, by which the SOP's norms (mutu baku) are measured.
 *
 * @param spans of each working day, in order, not overlapping; a day that is not named is free
 */
public record WorkingHours(Map<DayOfWeek, List<Span>> spans) {
    public WorkingHours {
        spans = Map.copyOf(spans);
    }

    /** From a time of the day until another. */
    public record Span(LocalTime from, LocalTime until) {
        public Span {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException(from + " is not before " + until);
            }
        }
    }

    /** 37 h 30 min a week, as Perpres 21/2023 has it; public holidays are not known here. */
    public static WorkingHours standard() {
        List<Span> day = List.of(span("07:30", "12:00"), span("13:00", "16:00"));
        List<Span> friday = List.of(span("07:30", "11:30"), span("13:00", "16:30"));
        return new WorkingHours(
                Map.of(MONDAY, day, TUESDAY, day, WEDNESDAY, day, THURSDAY, day, FRIDAY, friday));
    }

    /** The working time between two moments; nothing if the second is not after the first. */
    public Duration between(Instant from, Instant until) {
        Duration sum = Duration.ZERO;
        LocalDate last = until.atZone(Wib.ZONE).toLocalDate();
        for (LocalDate day = from.atZone(Wib.ZONE).toLocalDate();
                !day.isAfter(last);
                day = day.plusDays(1)) {
            for (Span span : spans.getOrDefault(day.getDayOfWeek(), List.of())) {
                Instant begin = later(at(day, span.from()), from);
                Instant end = earlier(at(day, span.until()), until);
                if (begin.isBefore(end)) {
                    sum = sum.plus(Duration.between(begin, end));
                }
            }
        }
        return sum;
    }

    private static Span span(String from, String until) {
        return new Span(LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Wib.ZONE).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
