package id.go.esdm.gatrik.kiosk.admin.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Working time without a pause, within one day.
 *
 * @param from its beginning, a whole minute
 * @param until its end, later than that
 */
public record Span(LocalTime from, LocalTime until) {
    public Span {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(from + " is not before " + until);
        }
        if (!from.equals(from.truncatedTo(ChronoUnit.MINUTES))
                || !until.equals(until.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("not in whole minutes: " + from + " " + until);
        }
    }

    /** As in {@code Span.of("07:30", "12:00")}. */
    public static Span of(String from, String until) {
        return new Span(LocalTime.parse(from), LocalTime.parse(until));
    }

    /** How long it is. */
    public Duration length() {
        return Duration.between(from, until);
    }

    /** As in {@code 07.30–12.00}. */
    @Override
    public String toString() {
        return Days.time(from) + "–" + Days.time(until);
    }
}
