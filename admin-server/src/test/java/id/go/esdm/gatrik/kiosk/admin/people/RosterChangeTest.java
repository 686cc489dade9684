package id.go.esdm.gatrik.kiosk.admin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.Roster;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class RosterChangeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:04:05.678Z");
    private static final Instant SECOND = Instant.parse("2026-11-22T03:04:05Z");
    private static final PersonId ANA = new PersonId("p-ana");

    private final String first = key();
    private final String second = key();
    private final Roster before =
            new RosterChange(null, NOW).admit(ANA, Role.KOORDINATOR, first).roster();

    @Test
    void admitsFromTheRunningSecondOn() {
        assertEquals(1, before.version());
        assertTrue(before.has("p-ana", "KOORDINATOR", first, SECOND));
        assertFalse(before.has("p-ana", "KOORDINATOR", first, SECOND.minusSeconds(1)));
        assertFalse(before.has("p-ana", "SUBKOORDINATOR", first, SECOND));
    }

    @Test
    void aNewKeyEndsTheOldOneAndKeepsItsPast() {
        Instant later = NOW.plusSeconds(3600);
        Roster after =
                new RosterChange(before, later).admit(ANA, Role.KOORDINATOR, second).roster();
        assertEquals(2, after.version());
        assertTrue(after.has("p-ana", "KOORDINATOR", first, SECOND.plusSeconds(3600)));
        assertFalse(after.has("p-ana", "KOORDINATOR", first, SECOND.plusSeconds(3601)));
        assertTrue(after.has("p-ana", "KOORDINATOR", second, later));
    }

    @Test
    void aMemberMayLeaveInTheSecondOfJoining() {
        Roster after = new RosterChange(before, NOW).retire(ANA).roster();
        assertTrue(after.has("p-ana", "KOORDINATOR", first, SECOND));
        assertFalse(after.has("p-ana", "KOORDINATOR", first, SECOND.plusSeconds(1)));
    }

    @Test
    void aClockThatWasSetBackMakesNoPeriodThatEndsBeforeItBegins() {
        Roster after = new RosterChange(before, NOW.minusSeconds(60)).retire(ANA).roster();
        assertEquals(SECOND.plusSeconds(1), after.members().getFirst().until());
    }

    @Test
    void oneServerKeyCountsAtATime() {
        Roster served = new RosterChange(before, NOW).server(first).roster();
        assertEquals(
                served.servers(), new RosterChange(served, NOW).server(first).roster().servers());
        Roster after = new RosterChange(served, NOW.plusSeconds(60)).server(second).roster();
        assertEquals(2, after.servers().size());
        assertTrue(after.servers().getFirst().isValidAt(NOW.plusSeconds(59)));
        assertFalse(after.servers().getFirst().isValidAt(NOW.plusSeconds(61)));
        assertTrue(after.servers().getLast().isValidAt(NOW.plusSeconds(61)));
    }

    private static String key() {
        return Ed25519.encode(Ed25519.generate().getPublic());
    }
}
