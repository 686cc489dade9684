package id.go.esdm.gatrik.kiosk.terminal.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;

class DebounceTest {
    private final Debounce line = new Debounce(Duration.ofMillis(50), Duration.ofSeconds(5));

    @Test
    void believesALineOnceItHasBeenStill() {
        assertEquals(Optional.empty(), line.read(true, at(0)));
        assertEquals(Optional.empty(), line.read(true, at(49)));
        assertEquals(Optional.of(true), line.read(true, at(50)));
        assertEquals(Optional.empty(), line.read(true, at(5_000)));
        assertEquals(Optional.empty(), line.read(false, at(5_001)));
        assertEquals(Optional.of(false), line.read(false, at(5_051)));
    }

    @Test
    void aBounceIsNoChange() {
        for (int ms = 0; ms < 40; ms += 2) {
            line.edge(at(ms));
        }
        assertEquals(Optional.empty(), line.read(false, at(40)));
        assertEquals(Optional.empty(), line.read(false, at(200)));
        assertTrue(line.isAtRest(at(200)));
    }

    @Test
    void aBounceBetweenTwoLooksBeginsTheWaitAnew() {
        assertEquals(Optional.empty(), line.read(true, at(0)));
        line.edge(at(40));
        assertEquals(Optional.empty(), line.read(true, at(60)));
        assertEquals(Optional.of(true), line.read(true, at(90)));
    }

    @Test
    void isRestlessAfterSecondsOfChangingAndNeverAtRest() {
        for (int ms = 0; ms < 5_000; ms += 10) {
            assertFalse(line.isRestless(at(ms)), () -> "too early");
            line.edge(at(ms));
        }
        assertTrue(line.isRestless(at(5_001)));
        assertFalse(line.isRestless(at(5_060)));
    }

    /** Around zero and beyond it, as System.nanoTime may be. */
    private static long at(int milliseconds) {
        return -1_000_000_000L + milliseconds * 1_000_000L;
    }
}
