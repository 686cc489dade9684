package id.go.esdm.gatrik.kiosk.admin.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.go.esdm.gatrik.kiosk.admin.publishing.Desk;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class UsageTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @TempDir Path data;
    private Desk desk;
    private Fleet fleet;
    private Usage usage;
    private UsageIntake intake;

    @BeforeEach
    void open() {
        desk = new Desk(data);
        PublicKey root = Ed25519.generate().getPublic();
        fleet =
                new Fleet(
                        desk.office().database(),
                        desk.objects(),
                        () -> root,
                        desk.office().audit(),
                        desk.clock());
        usage =
                new Usage(
                        desk.office().database(),
                        id ->
                                id.value().startsWith("A-")
                                        ? Optional.of("Informasi " + id.value())
                                        : Optional.empty());
        intake = new UsageIntake(desk.office().database(), usage, desk.clock());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void addsUpWhatTheTerminalsSay() {
        intake.accept(
                terminal("satu"), report("2026-11-21", entry("A-1", 3, 1), term("tarif", 5, 0)));
        intake.accept(
                terminal("dua"), report("2026-11-21", entry("A-1", 2, 0), term("tarif", 3, 2)));
        intake.accept(terminal("dua"), report("2026-11-20", entry("A-2", 9, 0), term("slo", 4, 4)));

        UsageTotals totals = usage.totals(UsagePeriod.last(7, TODAY));

        assertEquals(2, totals.days());
        assertEquals(
                List.of("A-2 9 0", "A-1 5 1"),
                totals.entries().stream()
                        .map(each -> each.id() + " " + each.opened() + " " + each.documents())
                        .toList());
        assertEquals(
                List.of("tarif 8 2", "slo 4 4"),
                totals.terms().stream().map(UsageTest::words).toList());
        assertEquals(
                List.of("slo 4 4", "tarif 8 2"),
                totals.missed().stream().map(UsageTest::words).toList());
        assertEquals(
                List.of("A-1"),
                usage.totals(UsagePeriod.last(2, TODAY)).entries().stream()
                        .map(UsageTotals.ReadEntry::id)
                        .toList());
    }

    @Test
    void keepsTheFirstWordOfATerminalOnADay() {
        intake.accept(
                terminal("satu"), report("2026-11-21", entry("A-1", 3, 1), term("tarif", 5, 0)));
        intake.accept(
                terminal("satu"), report("2026-11-21", entry("A-1", 3, 1), term("tarif", 5, 0)));
        intake.accept(
                terminal("satu"), report("2026-11-21", entry("A-2", 8, 0), term("slo", 9, 0)));

        UsageTotals totals = usage.totals(UsagePeriod.last(7, TODAY));
        assertEquals(3, totals.entries().getFirst().opened());
        assertEquals(1, totals.entries().size());
        assertEquals(List.of("tarif 5 0"), totals.terms().stream().map(UsageTest::words).toList());
    }

    @Test
    void keepsNoRareTermNoPersonalOneAndNoUnknownEntry() {
        intake.accept(
                terminal("satu"),
                new UsageReport(
                        "2026-11-21",
                        List.of(entry("A-1", 1, 0), entry("Z-9", 7, 0), entry("../keys", 7, 0)),
                        List.of(
                                term("jarang", 2, 0),
                                term("3174012345678901", 9, 9),
                                term("budi@contoh.internal", 9, 9),
                                term("Tarif", 9, 0),
                                term("tarif", 9, 0))));
        UsageTotals totals = usage.totals(UsagePeriod.last(7, TODAY));
        assertEquals(
                List.of("A-1"), totals.entries().stream().map(UsageTotals.ReadEntry::id).toList());
        assertEquals(List.of("tarif 9 0"), totals.terms().stream().map(UsageTest::words).toList());
    }

    @Test
    void refusesADayThatIsNotOneOfTheLastAndNumbersThatAreNone() {
        Terminal terminal = terminal("satu");
        refused(terminal, report("2026-11-23", entry("A-1", 1, 0), term("tarif", 3, 0)));
        refused(terminal, report("2026-10-21", entry("A-1", 1, 0), term("tarif", 3, 0)));
        refused(terminal, report("kemarin", entry("A-1", 1, 0), term("tarif", 3, 0)));
        refused(terminal, report("2026-11-21", entry("A-1", -1, 0), term("tarif", 3, 0)));
        refused(terminal, report("2026-11-21", entry("A-1", 0, 0), term("tarif", 3, 0)));
        refused(terminal, report("2026-11-21", entry("A-1", 1_000_000, 0), term("tarif", 3, 0)));
        refused(terminal, report("2026-11-21", entry("A-1", 1, 0), term("tarif", 3, 4)));
        refused(terminal, report("2026-11-21", entry("A-1", 1, 0), term("t".repeat(300), 3, 0)));
        refused(
                terminal,
                new UsageReport(
                        "2026-11-21", Collections.nCopies(2001, entry("A-1", 1, 0)), List.of()));
        refused(
                terminal,
                new UsageReport(
                        "2026-11-21", List.of(), Collections.nCopies(501, term("tarif", 3, 0))));
        assertEquals(0, usage.totals(UsagePeriod.last(90, TODAY)).days());
    }

    @Test
    void readsTheDayThatEndsAtMidnightInJakarta() {
        desk.clock().pass(Duration.ofHours(14)); // 00.04 on the 23rd there
        intake.accept(
                terminal("satu"), report("2026-11-22", entry("A-1", 1, 0), term("tarif", 3, 0)));
        assertEquals(1, usage.totals(UsagePeriod.last(1, TODAY)).days());
    }

    private void refused(Terminal terminal, UsageReport report) {
        assertEquals(
                422,
                assertThrows(ProblemException.class, () -> intake.accept(terminal, report))
                        .problem()
                        .status());
    }

    private Terminal terminal(String token) {
        if (fleet.findByToken(token).isEmpty()) {
            fleet.adopt(Ed25519.generate().getPublic(), token);
        }
        return fleet.findByToken(token).orElseThrow();
    }

    private static UsageReport report(String day, EntryUse entry, SoughtTerm term) {
        return new UsageReport(day, List.of(entry), List.of(term));
    }

    private static EntryUse entry(String id, int opened, int documents) {
        return new EntryUse(id, opened, documents);
    }

    private static SoughtTerm term(String term, int times, int missed) {
        return new SoughtTerm(term, times, missed);
    }

    private static String words(SoughtTerm sought) {
        return sought.term() + " " + sought.times() + " " + sought.missed();
    }
}
