package id.go.esdm.gatrik.kiosk.terminal.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class RationTest {
    @Test
    void givesSoManyInSoLongAndCountsTheRest() {
        Ration ration = new Ration(2, Duration.ofNanos(100));
        assertTrue(ration.take(0) && ration.take(1));
        assertFalse(ration.take(2) || ration.take(99));
        assertTrue(ration.take(100));
        assertEquals(2, ration.refusedMeanwhile());
        assertEquals(0, ration.refusedMeanwhile());
    }
}
