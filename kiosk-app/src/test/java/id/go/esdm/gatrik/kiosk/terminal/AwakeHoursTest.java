package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/** When the panel is awake; 23 November 2026 is a Monday. */
class AwakeHoursTest {
    private static final String OFFICE = "senin-kamis 07.30-12.00 13.00-16.00; jumat 07.30-16.30";

    @Test
    void keepsTheHoursOfEachWeekday() {
        AwakeHours hours = hours(OFFICE, "");
        assertAwake(hours, false, "2026-11-23T07:29:59", "2026-11-23T12:00", "2026-11-23T16:00");
        assertAwake(hours, true, "2026-11-23T07:30", "2026-11-23T11:59:59", "2026-11-26T13:00");
        assertAwake(hours, true, "2026-11-27T12:30", "2026-11-27T16:29");
        assertAwake(hours, false, "2026-11-28T10:00", "2026-11-29T10:00");
    }

    @Test
    void runsOnOverMidnight() {
        AwakeHours hours = hours("jumat 22.00-02.00", "");
        assertAwake(hours, false, "2026-11-27T01:00", "2026-11-27T21:59", "2026-11-28T02:00");
        assertAwake(hours, true, "2026-11-27T22:00", "2026-11-27T23:59:59", "2026-11-28T00:00");
        assertAwake(hours, true, "2026-11-28T01:59:59");
        assertAwake(hours, false, "2026-11-28T22:30");
    }

    @Test
    void knowsWholeDaysAndTheTurnOfTheWeek() {
        AwakeHours hours = hours("sabtu-senin 00.00-24.00", "");
        assertAwake(hours, true, "2026-11-28T00:00", "2026-11-29T12:00", "2026-11-30T23:59:59");
        assertAwake(hours, false, "2026-11-27T23:59:59", "2026-12-01T00:00");
    }

    @Test
    void staysAsleepOnClosedDatesButLetsANightEnd() {
        AwakeHours hours =
                hours("senin-minggu 22.00-02.00", "2026-12-25, 2027-03-19 sampai 2027-03-21");
        assertAwake(hours, true, "2026-12-25T01:00");
        assertAwake(hours, false, "2026-12-25T22:30", "2026-12-26T01:00", "2027-03-20T23:00");
        assertAwake(hours, true, "2026-12-26T22:30", "2027-03-19T01:30", "2027-03-22T22:00");
    }

    @Test
    void neverSleepsWithoutTheOption() {
        assertNull(AwakeOptions.read(TerminalOptions.parse()));
    }

    @Test
    void refusesWhatCannotBeMeant() {
        for (String wrong :
                List.of(
                        "senin",
                        "07.30-16.00",
                        "monday 07.30-16.00",
                        "senin 7.30-16.00",
                        "senin 07:30-16:00",
                        "senin 07.30-24.30",
                        "senin 07.60-16.00",
                        "senin 07.30-16.00;",
                        "senin-hari 07.30-16.00")) {
            assertThrows(IllegalArgumentException.class, () -> hours(wrong, ""), wrong);
        }
        for (String wrong :
                List.of(
                        "25-12-2026",
                        "2026-02-30",
                        "2026-12-25 sampai 2026-12-24",
                        "2026-01-01 sampai 2028-01-01",
                        "2026-12-25,")) {
            assertThrows(IllegalArgumentException.class, () -> hours(OFFICE, wrong), wrong);
        }
        assertThrows(IllegalArgumentException.class, () -> hours("", "2026-12-25"));
    }

    static AwakeHours hours(String week, String closed) {
        return Objects.requireNonNull(
                AwakeOptions.read(
                        TerminalOptions.parse(
                                "--awake-hours=" + week, "--asleep-dates=" + closed)));
    }

    private static void assertAwake(AwakeHours hours, boolean awake, String... moments) {
        for (String moment : moments) {
            assertEquals(awake, hours.hold(LocalDateTime.parse(moment)), moment);
        }
    }
}
