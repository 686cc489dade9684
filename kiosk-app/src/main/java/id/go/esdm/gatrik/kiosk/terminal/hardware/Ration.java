package id.go.esdm.gatrik.kiosk.terminal.hardware;

import java.time.Duration;

/** So many in so long and no more; what comes too often is counted. Times are those of {@code System.nanoTime}. Not thread-safe. */
final class Ration {
    private final int most;
    private final long length;
    private long begun;
    private int taken;
    private int refused;

    Ration(int most, Duration length) {
        this.most = most;
        this.length = length.toNanos();
    }

    /** Whether there is one more. */
    boolean take(long now) {
        if (taken == 0 || now - begun >= length) {
            begun = now;
            taken = 0;
        }
        if (taken < most) {
            taken++;
            return true;
        }
        refused++;
        return false;
    }

    /** How many were refused since this was asked last. */
    int refusedMeanwhile() {
        int count = refused;
        refused = 0;
        return count;
    }
}
