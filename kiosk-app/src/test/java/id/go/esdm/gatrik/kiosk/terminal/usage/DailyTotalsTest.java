package id.go.esdm.gatrik.kiosk.terminal.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.MovableClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class DailyTotalsTest {
    private static final EntryId TARIFF = new EntryId("T-1");

    /** 23.00 in Jakarta. */
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T16:00:00Z"));

    private final DailyTotals totals = new DailyTotals(clock);

    @Test
    void areToldOnceTheDayIsOverInJakarta() {
        totals.take(visit("tarif"));
        clock.pass(Duration.ofMinutes(59));
        assertEquals(List.of(), totals.over());

        clock.pass(Duration.ofMinutes(1));
        DayReport day = totals.over().getFirst();
        assertEquals("2026-11-22", day.day());
        assertEquals(List.of(new DayReport.EntryUse("T-1", 1, 1)), day.entries());

        totals.told(day);
        assertEquals(List.of(), totals.over());
    }

    @Test
    void nameATermOnlyWhenThreeVisitsSoughtIt() {
        for (int i = 0; i < 3; i++) {
            totals.take(visit("tarif"));
        }
        totals.take(visit("rahasia"));
        totals.take(visit("rahasia"));
        clock.pass(Duration.ofDays(1));
        totals.take(visit("rahasia"));

        assertEquals(
                List.of(new DayReport.TermUse("tarif", 3, 0)), totals.over().getFirst().terms());
        assertEquals("2026-11-22", totals.over().getFirst().day());
    }

    @Test
    void countAVisitOnceHoweverOftenItOpensTheSame() {
        VisitUsage visit = visit("tarif");
        for (int i = 0; i < 9; i++) {
            visit.opened(TARIFF);
            visit.terms().answered("tarif", false);
            visit.terms().left();
        }
        totals.take(visit);
        clock.pass(Duration.ofDays(1));
        assertEquals(1, totals.over().getFirst().entries().getFirst().opened());
        assertEquals(List.of(), totals.over().getFirst().terms());
    }

    @Test
    void makeTheVisitForgetEverything() {
        VisitUsage visit = visit("tarif");
        totals.take(visit);
        assertTrue(visit.terms().all().isEmpty());
        assertTrue(visit.openedEntries().isEmpty());
        assertTrue(visit.readDocuments().isEmpty());
    }

    @Test
    void keepNoMoreDaysThanTwoWeeks() {
        for (int day = 0; day < 40; day++) {
            totals.take(visit("tarif"));
            clock.pass(Duration.ofDays(1));
        }
        assertEquals(DailyTotals.MOST_DAYS, totals.over().size());
        assertEquals("2026-12-31", totals.over().getLast().day());
    }

    @Test
    void tellNothingOfADayWithoutVisitors() {
        totals.take(new VisitUsage(System::nanoTime));
        clock.pass(Duration.ofDays(1));
        assertEquals(List.of(), totals.over());
    }

    @Test
    void surviveAClockThatIsSetBack() {
        totals.take(visit("tarif"));
        clock.pass(Duration.ofDays(400));
        totals.take(visit("tarif"));
        clock.set(Instant.parse("2026-11-23T04:00:00Z"));
        totals.take(visit("tarif"));
        clock.pass(Duration.ofDays(1));
        assertEquals(
                List.of("2026-11-22", "2026-11-23"),
                totals.over().stream().map(DayReport::day).toList());
    }

    private static VisitUsage visit(String term) {
        VisitUsage visit = new VisitUsage(System::nanoTime);
        visit.opened(TARIFF);
        visit.readDocument(TARIFF);
        visit.terms().answered(term, true);
        return visit;
    }
}
