package id.go.esdm.gatrik.kiosk.terminal.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

class AttendanceTest {
    private final Attendance attendance = new Attendance(Duration.ofMinutes(2), at(0));

    @Test
    void isDimOnceNobodyHasBeenThereForTheTime() {
        assertLight(Light.BRIGHT, 119);
        assertLight(Light.DIM, 120);
        assertLight(Light.DIM, 100_000);
    }

    @Test
    void isBrightWhileTheSensorSeesSomebodyAndForTheTimeAfter() {
        attendance.somebody(true, at(500));
        assertLight(Light.BRIGHT, 500);
        assertLight(Light.BRIGHT, 90_000);
        attendance.somebody(false, at(90_000));
        assertLight(Light.BRIGHT, 90_119);
        assertLight(Light.DIM, 90_120);
    }

    @Test
    void isNeverDimDuringAVisitEvenIfTheSensorIsBlind() {
        attendance.visiting(true, at(10));
        assertLight(Light.BRIGHT, 3_600);
        attendance.visiting(false, at(3_600));
        assertLight(Light.BRIGHT, 3_719);
        assertLight(Light.DIM, 3_720);
    }

    @Test
    void aTouchBrightensWhateverTheSensorSays() {
        assertLight(Light.DIM, 1_000);
        attendance.touched(at(1_000));
        assertLight(Light.BRIGHT, 1_000);
        assertLight(Light.DIM, 1_120);
    }

    @Test
    void isDimWhileItSleepsWhoeverPassesAndBrightOnceItWakes() {
        attendance.somebody(true, at(10));
        attendance.asleep(true, at(20));
        assertLight(Light.DIM, 20);
        attendance.touched(at(30));
        assertLight(Light.DIM, 30);
        attendance.asleep(false, at(31));
        assertLight(Light.BRIGHT, 31);
    }

    @Test
    void knowsHowLongItStaysBright() {
        assertEquals(TimeUnit.SECONDS.toNanos(20), attendance.nanosUntilDim(at(100)));
        assertEquals(0, attendance.nanosUntilDim(at(5_000)));
        attendance.somebody(true, at(5_000));
        assertEquals(Long.MAX_VALUE, attendance.nanosUntilDim(at(6_000)));
    }

    private void assertLight(Light light, int seconds) {
        assertEquals(light, attendance.lightAt(at(seconds)), () -> "at " + seconds + " s");
    }

    /** Beyond the largest long, as System.nanoTime may be. */
    private static long at(int seconds) {
        return Long.MAX_VALUE - 1_000 + TimeUnit.SECONDS.toNanos(seconds);
    }
}
