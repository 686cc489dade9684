package id.go.esdm.gatrik.kiosk.admin.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.calendar.WorkingCalendar;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class StepClockTest {
    private static final String MONDAY = "2026-11-23T08:00";

    @Test
    void runsFromTheStepBeforeToTheModelsDeadline() {
        List<Deed> deeds = to(Deeds.ENTERED, MONDAY);
        deeds.add(deed(deeds.size() + 1, "2026-11-27T15:45", Deeds.SUBMITTED));
        StepClock clock = clock(deeds, "2026-11-30T07:40");
        assertEquals(7, clock.step());
        assertEquals(at("2026-11-27T15:45"), clock.started());
        assertEquals(at("2026-11-30T07:45"), clock.deadline());
        assertEquals(Duration.ofMinutes(55), clock.spent());
        assertEquals(60, clock.allowed());
        assertEquals(
                "Sisa 5 menit kerja, tenggat Senin 30 November, 07.45 WIB",
                ClockWords.whole(clock, at("2026-11-30T07:40")));
        assertEquals(
                "Terlambat 35 menit kerja, tenggat Senin 30 November, 07.45 WIB",
                ClockWords.whole(clock(deeds, "2026-11-30T08:20"), at("2026-11-30T08:20")));
    }

    @Test
    void turnsYellowAfterFourFifthsAndRedAfterAll() {
        assertEquals(ClockState.HIJAU, ClockState.of(Duration.ofMinutes(48), 60));
        assertEquals(ClockState.KUNING, ClockState.of(Duration.ofMinutes(48).plusMillis(1), 60));
        assertEquals(ClockState.KUNING, ClockState.of(Duration.ofHours(1), 60));
        assertEquals(ClockState.MERAH, ClockState.of(Duration.ofHours(1).plusMillis(1), 60));
    }

    @Test
    void waitsForTheMeetingWithoutCounting() {
        List<Deed> deeds = to(Deeds.ASSIGNED, MONDAY);
        Meeting meeting = new Meeting("2026-11-25T09:00", "Ruang", "Acara");
        deeds.add(
                deed(
                        deeds.size() + 1,
                        "2026-11-23T09:00",
                        new Move.Invited(meeting, List.of(), null)));
        StepClock before = clock(deeds, "2026-11-24T10:00");
        assertTrue(before.waits());
        assertEquals(Duration.ZERO, before.spent());
        assertEquals(ClockState.HIJAU, before.state());
        assertEquals(at("2026-11-25T11:00"), before.deadline());
        assertEquals(
                "Rapat Rabu 25 November, 09.00 WIB; waktu berjalan sejak itu",
                ClockWords.whole(before, at("2026-11-24T10:00")));
        StepClock during = clock(deeds, "2026-11-25T10:30");
        assertFalse(during.waits());
        assertEquals(Duration.ofMinutes(90), during.spent());
        assertEquals(120, during.allowed());
    }

    @Test
    void givesTheNormAgainWithEveryReturn() {
        List<Deed> deeds = to(Deeds.SUBMITTED, MONDAY);
        deeds.add(deed(deeds.size() + 1, "2026-11-23T09:30", Deeds.RETURNED_AT_7));
        StepClock rework = clock(deeds, "2026-11-23T09:40");
        assertEquals(6, rework.step());
        assertEquals(Duration.ofMinutes(10), rework.spent());
        assertEquals(at("2026-11-23T10:30"), rework.deadline());
        deeds.add(deed(deeds.size() + 1, "2026-11-23T10:00", Deeds.SUBMITTED));
        assertEquals(at("2026-11-23T11:00"), clock(deeds, "2026-11-23T10:00").deadline());
        deeds.add(deed(deeds.size() + 1, "2026-11-23T10:10", Deeds.ENDORSED));
        deeds.add(deed(deeds.size() + 1, "2026-11-23T10:20", Deeds.RETURNED_AT_8));
        StepClock corrected = clock(deeds, "2026-11-23T10:50");
        assertEquals(7, corrected.step(), "the Subkoordinator's rework has the norm of step 7");
        assertEquals(Duration.ofMinutes(30), corrected.spent());
    }

    @Test
    void allowsAnHourForThePublicationAndCountsTheReportFromTheKoordinatorsYes() {
        List<Deed> deeds = to(Deeds.ENDORSED, MONDAY);
        deeds.add(deed(deeds.size() + 1, "2026-11-23T09:00", Deeds.AGREED));
        StepClock publication = clock(deeds, "2026-11-23T09:10");
        assertEquals(8, publication.step());
        assertEquals(60, publication.allowed());
        assertEquals(at("2026-11-23T10:00"), publication.deadline());
        deeds.add(deed(deeds.size() + 1, "2026-11-23T09:50", Deeds.PUBLISHED));
        StepClock report = clock(deeds, "2026-11-23T10:00");
        assertEquals(9, report.step());
        assertEquals(at("2026-11-23T09:00"), report.started());
        assertEquals(ClockState.MERAH, report.state());
    }

    @Test
    void stopsWithTheCycle() {
        List<Deed> deeds = to(Deeds.ASSIGNED, MONDAY);
        deeds.add(deed(deeds.size() + 1, "2026-11-23T09:00", Deeds.CANCELLED));
        assertEquals(Optional.empty(), find(deeds, "2026-11-23T10:00"));
    }

    @Test
    void keepsStep5RunningUntilTheKonsepIsThereToo() {
        List<Deed> deeds = to(Deeds.MET, MONDAY);
        deeds.add(deed(deeds.size() + 1, "2026-11-23T09:00", Deeds.ENTERED));
        StepClock without = find(deeds, null, "2026-11-23T09:30").orElseThrow();
        assertEquals(5, without.step());
        assertEquals(at(MONDAY), without.started());
        Instant konsep = at("2026-11-23T09:20");
        StepClock with = find(deeds, konsep, "2026-11-23T09:30").orElseThrow();
        assertEquals(6, with.step());
        assertEquals(konsep, with.started());
    }

    /** Everything up to that move, all at once. */
    private static List<Deed> to(Move last, String at) {
        List<Deed> deeds = new ArrayList<>();
        for (Move move :
                List.of(
                        Deeds.DIRECTED,
                        Deeds.ASSIGNED,
                        Deeds.INVITED,
                        Deeds.MET,
                        Deeds.ENTERED,
                        Deeds.SUBMITTED,
                        Deeds.ENDORSED)) {
            deeds.add(deed(deeds.size() + 1, at, move));
            if (move.equals(last)) {
                break;
            }
        }
        return deeds;
    }

    private static StepClock clock(List<Deed> deeds, String now) {
        return find(deeds, now).orElseThrow();
    }

    private static Optional<StepClock> find(List<Deed> deeds, String now) {
        return find(deeds, Instant.EPOCH, now);
    }

    private static Optional<StepClock> find(
            List<Deed> deeds, @Nullable Instant konsep, String now) {
        CycleHistory history =
                new CycleHistory(Transitions.replay(new CycleId("2026-001"), deeds), deeds);
        return StepClock.find(
                history, Sops.ofProgram(), WorkingCalendar.standard(), konsep, at(now));
    }

    private static Deed deed(int version, String at, Move move) {
        return new Deed(version, Deeds.AUTHOR, Role.PRANATA_HUMAS, at(at), move);
    }

    private static Instant at(String text) {
        return LocalDateTime.parse(text).atZone(Wib.ZONE).toInstant();
    }
}
