package id.go.esdm.gatrik.kiosk.admin.calendar;

import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which moments are working time, in Asia/Jakarta. Immutable and thread-safe; the sums of a year are worked out when it is first
 * asked for, so that a question over many years costs no more than one over days.
 */
public final class WorkingCalendar {
    private final WeekHours week;
    private final List<Ramadan> ramadan;
    private final List<FixedHoliday> fixed;
    private final List<Holiday> holidays;
    private final Map<MonthDay, FixedHoliday> fixedDays = new HashMap<>();
    private final Map<LocalDate, Holiday> closedDays = new HashMap<>();
    private final Map<Integer, WorkingYear> years = new ConcurrentHashMap<>();

    /**
     * A calendar.
     *
     * @param week has some working time
     * @param ramadan periods that do not overlap
     * @param fixed holidays of every year
     * @param holidays all others
     */
    public WorkingCalendar(
            WeekHours week,
            List<Ramadan> ramadan,
            List<FixedHoliday> fixed,
            List<Holiday> holidays) {
        if (week.length().isZero()) {
            throw new IllegalArgumentException("a week without working time");
        }
        this.week = week;
        this.ramadan = ramadan.stream().sorted(Comparator.comparing(Ramadan::from)).toList();
        this.fixed = fixed.stream().sorted(Comparator.comparing(FixedHoliday::day)).toList();
        this.holidays =
                holidays.stream()
                        .sorted(
                                Comparator.comparing(Holiday::from)
                                        .thenComparing(Holiday::until)
                                        .thenComparing(Holiday::name))
                        .toList();
        for (int at = 1; at < this.ramadan.size(); at++) {
            if (!this.ramadan.get(at).from().isAfter(this.ramadan.get(at - 1).until())) {
                throw new IllegalArgumentException(
                        this.ramadan.get(at) + " begins before the one before it ends");
            }
        }
        this.fixed.forEach(each -> fixedDays.putIfAbsent(each.day(), each));
        for (Holiday holiday : this.holidays) {
            holiday.from()
                    .datesUntil(holiday.until().plusDays(1))
                    .forEach(day -> closedDays.putIfAbsent(day, holiday));
        }
    }

    /** The hours of Perpres 21/2023 and the holidays that are certain for every year; the others are typed by the office. */
    public static WorkingCalendar standard() {
        return new WorkingCalendar(
                WeekHours.standard(), List.of(), FixedHoliday.lawful(), List.of());
    }

    /** The hours outside of Ramadan. */
    public WeekHours week() {
        return week;
    }

    /** The months of fasting, in their order. */
    public List<Ramadan> ramadan() {
        return ramadan;
    }

    /** The holidays of every year, in their order. */
    public List<FixedHoliday> fixed() {
        return fixed;
    }

    /** All other holidays, in their order. */
    public List<Holiday> holidays() {
        return holidays;
    }

    /** The working time between two moments; nothing if the second is not after the first. */
    public Duration between(Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return Duration.ZERO;
        }
        LocalDateTime begin = LocalDateTime.ofInstant(from, Wib.ZONE);
        LocalDateTime end = LocalDateTime.ofInstant(until, Wib.ZONE);
        return Duration.ofSeconds(secondsBefore(end.toLocalDate(), begin.getYear()))
                .minusSeconds(secondsBefore(begin.toLocalDate(), begin.getYear()))
                .plus(workedOn(end))
                .minus(workedOn(begin));
    }

    /**
     * When that much working time has passed: the first moment of which {@link #between} says so.
     *
     * @param duration not negative
     */
    public Instant after(Instant from, Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("a negative duration: " + duration);
        }
        if (duration.isZero()) {
            return from;
        }
        LocalDateTime begin = LocalDateTime.ofInstant(from, Wib.ZONE);
        Duration left =
                duration.plusSeconds(secondsBefore(begin.toLocalDate(), begin.getYear()))
                        .plus(workedOn(begin));
        int at = begin.getYear();
        while (left.compareTo(Duration.ofSeconds(year(at).seconds())) > 0) {
            left = left.minusSeconds(year(at).seconds());
            at++;
        }
        LocalDate day = year(at).dayOf(left);
        left = left.minusSeconds(secondsBefore(day, at));
        for (Span span : hoursOn(day)) {
            if (left.compareTo(span.length()) <= 0) {
                return day.atTime(span.from()).plus(left).atZone(Wib.ZONE).toInstant();
            }
            left = left.minus(span.length());
        }
        throw new IllegalStateException(day + " is shorter than its own sum");
    }

    /** Whether it is working time at that moment. */
    public boolean isOpen(Instant at) {
        LocalDateTime now = LocalDateTime.ofInstant(at, Wib.ZONE);
        return hoursOn(now.toLocalDate()).stream()
                .anyMatch(span ->
                        !now.toLocalTime().isBefore(span.from())
                                && now.toLocalTime().isBefore(span.until()));
    }

    /** The working hours of that day; empty when the office is closed. */
    public List<Span> hoursOn(LocalDate day) {
        return isHoliday(day)
                ? List.of()
                : findRamadan(day).map(Ramadan::hours).orElse(week).on(day.getDayOfWeek());
    }

    /** Whether the office is closed that day for a holiday or cuti bersama; on a free day of the week as well. */
    public boolean isHoliday(LocalDate day) {
        return closedDays.containsKey(day) || fixedDays.containsKey(MonthDay.from(day));
    }

    /** The holiday of every year on that day. */
    public Optional<FixedHoliday> findFixed(LocalDate day) {
        return Optional.ofNullable(fixedDays.get(MonthDay.from(day)));
    }

    /** The month of fasting that the day is in. */
    public Optional<Ramadan> findRamadan(LocalDate day) {
        return ramadan.stream().filter(each -> each.has(day)).findFirst();
    }

    /** The days and the working time of that year. */
    public WorkingYear year(int year) {
        return years.computeIfAbsent(year, number -> new WorkingYear(number, this::hoursOn));
    }

    private long secondsBefore(LocalDate day, int since) {
        long seconds = 0;
        for (int before = since; before < day.getYear(); before++) {
            seconds += year(before).seconds();
        }
        return seconds + year(day.getYear()).secondsBefore(day);
    }

    private Duration workedOn(LocalDateTime moment) {
        Duration worked = Duration.ZERO;
        for (Span span : hoursOn(moment.toLocalDate())) {
            if (!moment.toLocalTime().isBefore(span.until())) {
                worked = worked.plus(span.length());
            } else if (moment.toLocalTime().isAfter(span.from())) {
                worked = worked.plus(Duration.between(span.from(), moment.toLocalTime()));
            }
        }
        return worked;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingCalendar that
                && week.equals(that.week)
                && ramadan.equals(that.ramadan)
                && fixed.equals(that.fixed)
                && holidays.equals(that.holidays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(week, ramadan, fixed, holidays);
    }

    @Override
    public String toString() {
        return "WorkingCalendar" + List.of(week, ramadan, fixed, holidays);
    }
}
