package id.go.esdm.gatrik.kiosk.admin.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

class WorkingCalendarTest {
    private static final WorkingCalendar STANDARD = WorkingCalendar.standard();

    @Test
    void worksFourHundredAndFiftyMinutesOnEveryDayOfTheWeek() {
        for (int day = 23; day <= 27; day++) {
            String date = "2026-11-" + day;
            assertEquals(450, minutes(STANDARD, date + "T00:00", date + "T23:59"), date);
        }
        assertEquals(0, minutes(STANDARD, "2026-11-28T00:00", "2026-11-30T07:30"), "weekend");
        assertEquals(0, minutes(STANDARD, "2026-11-23T12:00", "2026-11-23T13:00"), "the rest");
        assertEquals(0, minutes(STANDARD, "2026-11-27T11:30", "2026-11-27T13:00"), "Friday's");
        assertEquals(0, minutes(STANDARD, "2026-11-23T10:00", "2026-11-23T09:00"), "set back");
    }

    @Test
    void carriesTheModelsExampleOverTheWeekend() {
        Instant friday = at("2026-11-27T15:45");
        assertEquals(at("2026-11-30T07:45"), STANDARD.after(friday, Duration.ofHours(1)));
        assertEquals(60, minutes(STANDARD, "2026-11-27T15:45", "2026-11-30T07:45"));
    }

    @Test
    void needsOneDayAndHalfAnHourForTheWholeSop() {
        assertEquals(
                at("2026-11-24T08:00"),
                STANDARD.after(at("2026-11-23T07:30"), Duration.ofHours(8)));
    }

    @Test
    void endsAtTheEndOfADayRatherThanAtTheBeginningOfTheNext() {
        assertEquals(
                at("2026-11-27T16:30"),
                STANDARD.after(at("2026-11-27T15:30"), Duration.ofHours(1)));
        assertEquals(
                at("2026-11-23T12:00"),
                STANDARD.after(at("2026-11-23T11:00"), Duration.ofHours(1)));
        Instant night = at("2026-11-28T22:15");
        assertEquals(night, STANDARD.after(night, Duration.ZERO));
        assertThrows(
                IllegalArgumentException.class,
                () -> STANDARD.after(night, Duration.ofMinutes(-1)));
    }

    @Test
    void stopsForAHolidayInTheMiddle() {
        // 17 August 2027 is a Tuesday.
        assertEquals(
                at("2027-08-18T08:30"),
                STANDARD.after(at("2027-08-16T15:00"), Duration.ofHours(2)));
        assertTrue(STANDARD.isHoliday(LocalDate.of(2027, 8, 17)));
        assertFalse(STANDARD.isOpen(at("2027-08-17T09:00")));
        WorkingCalendar leave = with(List.of(), holiday("2026-11-25", "2026-11-26"));
        assertEquals(450 * 3, minutes(leave, "2026-11-23T00:00", "2026-11-28T00:00"));
        assertEquals(
                at("2026-11-27T07:40"),
                leave.after(at("2026-11-24T15:50"), Duration.ofMinutes(20)));
    }

    @Test
    void countsADayThatIsTwoHolidaysOnce() {
        WorkingCalendar twice =
                with(List.of(), holiday("2027-08-16", "2027-08-18"), holiday("2027-08-17", null));
        assertEquals(450 * 2, minutes(twice, "2027-08-16T00:00", "2027-08-21T00:00"));
    }

    @Test
    void worksLessInRamadan() {
        Ramadan ramadan =
                new Ramadan(
                        LocalDate.of(2027, 2, 8), LocalDate.of(2027, 3, 9), WeekHours.ramadan());
        WorkingCalendar calendar = with(List.of(ramadan));
        assertEquals(1950, minutes(calendar, "2027-02-08T00:00", "2027-02-15T00:00"), "32 h 30");
        assertEquals(2250, minutes(calendar, "2027-02-01T00:00", "2027-02-08T00:00"), "37 h 30");
        assertEquals(
                at("2027-02-08T08:10"),
                calendar.after(at("2027-02-05T16:20"), Duration.ofMinutes(20)),
                "Friday to the first day of fasting, which begins at eight");
        assertEquals(
                at("2027-03-10T07:40"),
                calendar.after(at("2027-03-09T14:50"), Duration.ofMinutes(20)),
                "and out of it again");
    }

    @Test
    void knowsNoSummerTime() {
        Instant first = at("1970-01-01T00:00");
        assertTrue(Wib.ZONE.getRules().nextTransition(first) == null);
        assertEquals(ZoneOffset.ofHours(7), Wib.ZONE.getRules().getOffset(first));
        for (int month = 1; month <= 12; month++) {
            String date = "2026-%02d-".formatted(month);
            int day = 1;
            while (LocalDate.parse(date + "%02d".formatted(day)).getDayOfWeek()
                    != DayOfWeek.WEDNESDAY) {
                day++;
            }
            String wednesday = date + "%02d".formatted(day + 7);
            assertEquals(450, minutes(STANDARD, wednesday + "T00:00", wednesday + "T23:00"));
        }
    }

    @Test
    void agreesWithACountByTheMinute() {
        Random random = new Random(20_261_127);
        for (int times = 0; times < 60; times++) {
            WorkingCalendar calendar = some(random);
            Instant from = moment(random);
            Instant until = from.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 12)));
            long counted = 0;
            for (Instant at = from; at.isBefore(until); at = at.plusSeconds(60)) {
                counted += calendar.isOpen(at) ? 1 : 0;
            }
            assertEquals(counted, calendar.between(from, until).toMinutes(), from + " " + until);
        }
    }

    @Test
    void findsEveryDeadlineAgainByCounting() {
        Random random = new Random(4);
        for (int times = 0; times < 3_000; times++) {
            WorkingCalendar calendar = times % 50 == 0 ? some(random) : STANDARD;
            Instant from = moment(random).plusMillis(random.nextInt(60_000));
            Duration work = Duration.ofMillis(random.nextLong(1, 400L * 60 * 60 * 1000));
            Instant deadline = calendar.after(from, work);
            assertEquals(work, calendar.between(from, deadline), from + " + " + work);
            assertTrue(
                    calendar.between(from, deadline.minusMillis(1)).compareTo(work) < 0,
                    "and it is the first such moment");
            assertEquals(
                    deadline,
                    calendar.after(from, calendar.between(from, deadline)),
                    "and back again");
        }
    }

    @Test
    void addsUpHoweverTheTimeIsCut() {
        Random random = new Random(7);
        for (int times = 0; times < 3_000; times++) {
            WorkingCalendar calendar = times % 50 == 0 ? some(random) : STANDARD;
            List<Instant> cuts =
                    new ArrayList<>(List.of(moment(random), moment(random), moment(random)));
            cuts.sort(null);
            assertEquals(
                    calendar.between(cuts.get(0), cuts.get(2)),
                    calendar.between(cuts.get(0), cuts.get(1))
                            .plus(calendar.between(cuts.get(1), cuts.get(2))));
            Duration one = Duration.ofSeconds(random.nextInt(500_000));
            Duration other = Duration.ofSeconds(random.nextInt(1, 500_000));
            assertEquals(
                    calendar.after(cuts.get(0), one.plus(other)),
                    calendar.after(calendar.after(cuts.get(0), one), other));
        }
    }

    @Test
    void reckonsOverCenturiesDayByDay() {
        Duration sum = STANDARD.between(at("2026-01-01T00:00"), at("2126-01-01T00:00"));
        long days =
                LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2126, 1, 1))
                        .filter(day -> day.getDayOfWeek().getValue() <= 5)
                        .filter(day -> !STANDARD.isHoliday(day))
                        .count();
        assertEquals(Duration.ofMinutes(450).multipliedBy(days), sum);
        assertEquals(
                sum,
                STANDARD.between(
                        at("2026-01-01T00:00"), STANDARD.after(at("2026-01-01T00:00"), sum)));
    }

    @Test
    void cannotBeMadeWithoutWorkingTimeOrWithPeriodsThatOverlap() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new WorkingCalendar(
                                new WeekHours(Map.of()), List.of(), List.of(), List.of()));
        Ramadan one =
                new Ramadan(
                        LocalDate.of(2027, 2, 8), LocalDate.of(2027, 3, 9), WeekHours.ramadan());
        Ramadan other =
                new Ramadan(
                        LocalDate.of(2027, 3, 9), LocalDate.of(2027, 3, 19), WeekHours.ramadan());
        assertThrows(IllegalArgumentException.class, () -> with(List.of(one, other)));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new WeekHours(
                                Map.of(
                                        DayOfWeek.MONDAY,
                                        List.of(
                                                Span.of("08:00", "12:00"),
                                                Span.of("11:00", "13:00")))));
    }

    private static WorkingCalendar some(Random random) {
        List<Holiday> holidays = new ArrayList<>();
        for (int each = 0; each < 20; each++) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800));
            holidays.add(
                    new Holiday(
                            from,
                            from.plusDays(random.nextInt(4)),
                            "Libur " + each,
                            HolidayKind.LIBUR_NASIONAL));
        }
        LocalDate fasting = LocalDate.of(2026, 6, 1).plusDays(random.nextInt(300));
        return with(
                List.of(new Ramadan(fasting, fasting.plusDays(29), WeekHours.ramadan())),
                holidays.toArray(Holiday[]::new));
    }

    private static Instant moment(Random random) {
        return at("2026-01-01T00:00").plus(Duration.ofMinutes(random.nextInt(60 * 24 * 900)));
    }

    private static Holiday holiday(String from, @Nullable String until) {
        return new Holiday(
                LocalDate.parse(from),
                LocalDate.parse(until == null ? from : until),
                "Libur " + from,
                HolidayKind.CUTI_BERSAMA);
    }

    private static WorkingCalendar with(List<Ramadan> ramadan, Holiday... holidays) {
        return new WorkingCalendar(
                WeekHours.standard(), ramadan, FixedHoliday.lawful(), List.of(holidays));
    }

    private static long minutes(WorkingCalendar calendar, String from, String until) {
        return calendar.between(at(from), at(until)).toMinutes();
    }

    private static Instant at(String text) {
        return LocalDateTime.parse(text).atZone(Wib.ZONE).toInstant();
    }
}
