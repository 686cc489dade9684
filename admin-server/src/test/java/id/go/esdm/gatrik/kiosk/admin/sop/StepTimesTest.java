package id.go.esdm.gatrik.kiosk.admin.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.calendar.WorkingCalendar;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

class StepTimesTest {
    private static final WorkingCalendar HOURS = WorkingCalendar.standard();

    @Test
    void countsWorkingHoursAlone() {
        // 23 November 2026 is a Monday; the office is at UTC+7.
        assertEquals(450, minutes("2026-11-22T17:00:00Z", "2026-11-23T17:00:00Z"));
        assertEquals(450, minutes("2026-11-26T17:00:00Z", "2026-11-27T17:00:00Z"), "Friday");
        assertEquals(5 * 450, minutes("2026-11-22T17:00:00Z", "2026-11-29T17:00:00Z"));
        assertEquals(0, minutes("2026-11-28T01:00:00Z", "2026-11-28T08:00:00Z"), "Saturday");
        assertEquals(0, minutes("2026-11-23T05:00:00Z", "2026-11-23T06:00:00Z"), "the rest");
        assertEquals(0, minutes("2026-11-23T02:00:00Z", "2026-11-23T01:00:00Z"), "set back");
        // The model's example: Friday 15.45 to Monday 07.45 is 45 + 15.
        assertEquals(60, minutes("2026-11-27T08:45:00Z", "2026-11-30T00:45:00Z"));
    }

    @Test
    void measuresEveryStepAgainstItsNorm() {
        Meeting meeting = new Meeting("2026-11-24T09:00", "Ruang", "Acara");
        List<StepTime> times =
                times(
                        deed(1, "2026-11-23T01:00:00Z", Deeds.DIRECTED),
                        deed(2, "2026-11-23T01:20:00Z", Deeds.ASSIGNED),
                        deed(3, "2026-11-23T02:20:00Z", new Move.Invited(meeting, List.of(), null)),
                        deed(4, "2026-11-24T03:30:00Z", Deeds.MET),
                        deed(5, "2026-11-24T04:00:00Z", Deeds.ENTERED));
        assertNull(times.get(0).spent(), "when the regulation came is not recorded");
        assertEquals(Duration.ofMinutes(20), times.get(1).spent());
        assertEquals(Duration.ofMinutes(60), times.get(2).spent());
        assertTrue(times.get(2).isOver(), "30 minutes are the norm");
        assertEquals(Duration.ofMinutes(90), times.get(3).spent(), "from the meeting's beginning");
        assertFalse(times.get(3).isOver());
        assertEquals(Duration.ofMinutes(30), times.get(4).spent());
        assertNull(times.get(5).spent(), "the cycle is still there");
        assertEquals(10, times.size(), "nine steps and the publication");
    }

    @Test
    void addsTheNormOnceMoreForEveryReturn() {
        List<StepTime> times =
                times(
                        deed(1, "2026-11-23T01:00:00Z", Deeds.DIRECTED),
                        deed(2, "2026-11-23T01:00:00Z", Deeds.ASSIGNED),
                        deed(3, "2026-11-23T01:00:00Z", Deeds.INVITED),
                        deed(4, "2026-11-23T01:00:00Z", Deeds.MET),
                        deed(5, "2026-11-23T01:00:00Z", Deeds.ENTERED),
                        deed(6, "2026-11-23T01:10:00Z", Deeds.SUBMITTED),
                        deed(7, "2026-11-23T02:00:00Z", Deeds.RETURNED_AT_7),
                        deed(8, "2026-11-23T02:50:00Z", Deeds.SUBMITTED),
                        deed(9, "2026-11-23T03:20:00Z", Deeds.ENDORSED),
                        deed(10, "2026-11-23T03:30:00Z", Deeds.AGREED),
                        deed(11, "2026-11-23T03:35:00Z", Deeds.PUBLISHED));
        assertEquals(Duration.ofMinutes(60), times.get(5).spent(), "step 6, twice");
        assertEquals(2, times.get(5).visits());
        assertEquals(120, times.get(5).allowed());
        assertEquals(Duration.ofMinutes(80), times.get(6).spent(), "step 7, twice");
        assertEquals(Duration.ofMinutes(10), times.get(7).spent(), "step 8");
        assertEquals(StepTime.PUBLICATION, times.get(8).number());
        assertEquals(Duration.ofMinutes(5), times.get(8).spent());
        assertTrue(times.stream().noneMatch(StepTime::isOver));
    }

    @Test
    void endsStep5WithTheLaterOfKonsepAndData() {
        Deed[] entered = {
            deed(1, "2026-11-23T01:00:00Z", Deeds.DIRECTED),
            deed(2, "2026-11-23T01:00:00Z", Deeds.ASSIGNED),
            deed(3, "2026-11-23T01:00:00Z", Deeds.INVITED),
            deed(4, "2026-11-23T01:00:00Z", Deeds.MET),
            deed(5, "2026-11-23T01:30:00Z", Deeds.ENTERED)
        };
        assertNull(times(null, entered).get(4).spent(), "there is no konsep yet");
        Instant konsep = Instant.parse("2026-11-23T02:10:00Z");
        assertEquals(Duration.ofMinutes(70), times(konsep, entered).get(4).spent());
        assertNull(times(konsep, entered).get(5).spent());

        Deed[] submitted = Arrays.copyOf(entered, 6);
        submitted[5] = deed(6, "2026-11-23T02:30:00Z", Deeds.SUBMITTED);
        assertEquals(Duration.ofMinutes(70), times(konsep, submitted).get(4).spent());
        assertEquals(Duration.ofMinutes(20), times(konsep, submitted).get(5).spent());
        Instant early = Instant.parse("2026-11-23T01:10:00Z");
        assertEquals(Duration.ofMinutes(30), times(early, submitted).get(4).spent());
        assertEquals(Duration.ofMinutes(60), times(early, submitted).get(5).spent());
    }

    @Test
    void readsAMeetingsBeginningHoweverItWasWritten() {
        Instant nine = Instant.parse("2026-11-24T02:00:00Z");
        assertEquals(nine, StepTimes.findMoment("2026-11-24T09:00").orElseThrow());
        assertEquals(nine, StepTimes.findMoment("2026-11-24T09:00:00+07:00").orElseThrow());
        assertEquals(nine, StepTimes.findMoment("2026-11-24T02:00:00Z").orElseThrow());
        assertTrue(StepTimes.findMoment("besok pagi").isEmpty());
    }

    private static long minutes(String from, String until) {
        return HOURS.between(Instant.parse(from), Instant.parse(until)).toMinutes();
    }

    private static Deed deed(int version, String at, Move move) {
        return new Deed(version, Deeds.AUTHOR, Role.PRANATA_HUMAS, Instant.parse(at), move);
    }

    private static List<StepTime> times(Deed... deeds) {
        return times(Instant.EPOCH, deeds);
    }

    private static List<StepTime> times(@Nullable Instant konsep, Deed... deeds) {
        List<Deed> all = List.of(deeds);
        CycleHistory history =
                new CycleHistory(Transitions.replay(new CycleId("2026-001"), all), all);
        return StepTimes.of(history, Sops.ofProgram(), HOURS, konsep);
    }
}
