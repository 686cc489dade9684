package id.go.esdm.gatrik.kiosk.terminal.hardware;

import java.time.Duration;

/**
 * Whether anybody is there, and so how bright the screen is to be: bright during a visit, while the sensor sees somebody, and for a time after the last sign of
 * either or the last touch. Times are those of {@code System.nanoTime}, which no clock that is set can move. Thread-safe.
 */
final class Attendance {
    private final long patience;
    private boolean somebody;
    private boolean visiting;
    private boolean asleep;
    private long lastSign;

    /**
     * @param patience without any sign until it is dim
     * @param now counts as a sign
     */
    Attendance(Duration patience, long now) {
        this.patience = patience.toNanos();
        this.lastSign = now;
    }

    /** The sensor begins, or ceases, to see somebody. */
    synchronized void somebody(boolean there, long now) {
        somebody = there;
        lastSign = now;
    }

    /** A visit begins, or ends. */
    synchronized void visiting(boolean on, long now) {
        visiting = on;
        lastSign = now;
    }

    /** The screen sleeps, or wakes. */
    synchronized void asleep(boolean on, long now) {
        asleep = on;
        lastSign = now;
    }

    /** The screen was touched, or a key pressed. */
    synchronized void touched(long now) {
        lastSign = now;
    }

    /** How bright the screen is to be. */
    synchronized Light lightAt(long now) {
        return nanosUntilDim(now) > 0 ? Light.BRIGHT : Light.DIM;
    }

    /** How long the screen stays bright if nothing happens: 0 when it is dim or asleep, {@code Long.MAX_VALUE} while somebody is there. */
    synchronized long nanosUntilDim(long now) {
        if (asleep) {
            return 0;
        }
        return somebody || visiting ? Long.MAX_VALUE : Math.max(0, patience - (now - lastSign));
    }
}
