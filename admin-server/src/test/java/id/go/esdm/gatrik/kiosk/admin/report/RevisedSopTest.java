package id.go.esdm.gatrik.kiosk.admin.report;

import static id.go.esdm.gatrik.kiosk.admin.publishing.Desk.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.audit.RecordedAct;
import id.go.esdm.gatrik.kiosk.admin.calendar.Holiday;
import id.go.esdm.gatrik.kiosk.admin.calendar.HolidayKind;
import id.go.esdm.gatrik.kiosk.admin.calendar.WorkingCalendar;
import id.go.esdm.gatrik.kiosk.admin.papers.LaporanSource;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.publishing.Desk;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publication;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleHistory;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleView;
import id.go.esdm.gatrik.kiosk.admin.sop.Move;
import id.go.esdm.gatrik.kiosk.admin.sop.SopReading;
import id.go.esdm.gatrik.kiosk.admin.sop.StepTime;
import id.go.esdm.gatrik.kiosk.admin.sop.StepTimes;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What a revised SOP and a changed calendar change, and what they never change. */
class RevisedSopTest {
    @TempDir private Path data;
    private Desk desk;

    @BeforeEach
    void open() {
        // A Monday, eight o'clock in Jakarta.
        desk = new Desk(data, "2026-11-23T01:00:00Z");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void keepsARunningCycleOnTheWordsAndNormsItBeganWith() {
        CycleId old = desk.aCycle().with(entry("A")).atStep(7);
        assertInstanceOf(SopReading.Sound.class, replace(revised("12-2027")));
        assertEquals("12-2027", desk.sop().sops().current().id());
        CycleHistory begun =
                desk.sop()
                        .cycles()
                        .start(
                                desk.actor(Role.SESDITJEN),
                                new Move.Directed(
                                        "Baru",
                                        "Mutakhirkan",
                                        List.of(),
                                        desk.sop().sops().current().id(),
                                        null),
                                null);
        assertEquals(10, clock(begun).allowedMinutes(), "the new norm of step 2");

        desk.clock().pass(Duration.ofMinutes(30));
        CycleView.ClockView running = clock(desk.cycle(old));
        assertEquals(60, running.allowedMinutes(), "the old norm of step 7");
        assertEquals(30, running.spentMinutes());

        desk.sop().reviews().endorse(old, null, desk.actor(Role.SUBKOORDINATOR), Desk.YES);
        desk.paper(old, Role.KOORDINATOR, PaperKind.NOTA_DINAS, "Nota Dinas");
        desk.sop().reviews().agree(old, null, desk.actor(Role.KOORDINATOR), Desk.YES, Desk.NOTA);
        Publication published = desk.publish(old);
        LaporanSource.Run run =
                Objects.requireNonNull(new LaporanDesk(desk).source(published.edition()).run());
        assertEquals("73.SOP/KM.05/SDL.5/2023", run.sop().number());
        StepTime seventh =
                StepTimes.of(run.history(), run.sop(), run.calendar(), run.konsep()).get(6);
        assertEquals("Penelaahan Subkoordinator", seventh.title());
        assertEquals(60, seventh.norm());
        assertEquals("Telaah menurut revisi", desk.sop().sops().current().step(7).title());
        assertEquals(
                "73.SOP/KM.05/SDL.5/2023",
                Objects.requireNonNull(
                                desk.publishing()
                                        .publications()
                                        .getManifest(published.edition())
                                        .cycle())
                        .sop());
    }

    @Test
    void refusesAKnownIdWithOtherContentAndTakesTheSameFileTwiceWithoutAChange() {
        assertInstanceOf(SopReading.Faulty.class, replace(revised("73-2023")));
        assertInstanceOf(SopReading.Sound.class, replace(revised("12-2027")));
        assertInstanceOf(SopReading.Sound.class, replace(revised("12-2027")));
        assertEquals(2, desk.sop().sops().all().size());
        RecordedAct act = desk.office().audit().list(Long.MAX_VALUE, 1).getFirst();
        assertEquals("sop.replace", act.act().action());
        assertEquals("12-2027", act.act().subject());
        assertTrue(String.valueOf(act.act().before()).contains("73-2023"));

        SopReading.Faulty old =
                assertInstanceOf(SopReading.Faulty.class, replace(bundled()), "an older version");
        assertTrue(old.faults().getFirst().message().contains("Beri id baru"));
        assertEquals("12-2027", desk.sop().sops().current().id());
    }

    @Test
    void changesClocksThatRunButNoFinishedFigure() {
        Publication published = desk.edition(entry("A"));
        LaporanDesk laporans = new LaporanDesk(desk);
        laporans.room().laporans().ensure(published.edition(), Duration.ofMinutes(1));
        String before = sha256(published.edition());
        CycleId running = desk.aCycle().atStep(3);
        desk.clock().pass(Duration.ofMinutes(20));
        assertEquals(20, clock(desk.cycle(running)).spentMinutes());

        LocalDate monday = LocalDate.of(2026, 11, 23);
        Holiday closed = new Holiday(monday, monday, "Contoh libur", HolidayKind.CUTI_BERSAMA);
        desk.sop()
                .calendars()
                .change(
                        desk.account(Role.KOORDINATOR).person(),
                        "console",
                        null,
                        calendar ->
                                new WorkingCalendar(
                                        calendar.week(),
                                        calendar.ramadan(),
                                        calendar.fixed(),
                                        List.of(closed)));
        CycleView.ClockView clock = clock(desk.cycle(running));
        assertEquals(0, clock.spentMinutes());
        assertEquals("2026-11-24T01:00:00Z", clock.deadline().toString(), "Tuesday, 08.00 WIB");

        CycleId reported = Objects.requireNonNull(published.cycle());
        assertEquals(0, clock(desk.cycle(reported)).spentMinutes(), "step 9 still runs");

        laporans.room().laporans().ensure(published.edition(), Duration.ofMinutes(1));
        assertEquals(before, sha256(published.edition()));
        assertEquals(
                WorkingCalendar.standard(),
                Objects.requireNonNull(laporans.source(published.edition()).run()).calendar(),
                "a laporan that is made late tells the same figures");
    }

    private SopReading replace(String file) {
        return desk.sop()
                .sops()
                .replace(
                        desk.account(Role.KOORDINATOR).person(),
                        "console",
                        file.getBytes(StandardCharsets.UTF_8));
    }

    private String bundled() {
        return desk.sop().sops().find("73-2023").orElseThrow().text();
    }

    private String revised(String id) {
        return bundled()
                .replace("\"id\": \"73-2023\"", "\"id\": \"" + id + "\"")
                .replace("73.SOP/KM.05/SDL.5/2023", "12.SOP/KM.05/SDL.5/2027")
                .replace("\"minutes\": 30", "\"minutes\": 10")
                .replace("\"minutes\": 60", "\"minutes\": 20")
                .replace("Penelaahan Subkoordinator", "Telaah menurut revisi");
    }

    private CycleView.ClockView clock(CycleHistory history) {
        return Objects.requireNonNull(desk.sop().clocks().view(history).clock());
    }

    private String sha256(int edition) {
        return desk.office()
                .database()
                .read(handle ->
                        handle.createQuery("SELECT sha256 FROM laporan WHERE edition = :edition")
                                .bind("edition", edition)
                                .mapTo(String.class)
                                .one());
    }
}
