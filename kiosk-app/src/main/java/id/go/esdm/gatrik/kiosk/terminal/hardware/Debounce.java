package id.go.esdm.gatrik.kiosk.terminal.hardware;

import java.time.Duration;
import java.util.Optional;

/**
 * Lets a line's word through once it has been still for a while, so that the bounce of a contact is one change. Begins with no. Times are those of
 * {@code System.nanoTime}. Thread-safe.
 */
final class Debounce {
    private final long still;
    private final long restless;
    private boolean accepted;
    private boolean raw;
    private boolean moved;
    private long firstEdge;
    private long lastEdge;

    /**
     * @param still how long a line must not change before it is believed
     * @param restless after how long of changing it is called restless
     */
    Debounce(Duration still, Duration restless) {
        this.still = still.toNanos();
        this.restless = restless.toNanos();
    }

    /** The line changes at this moment. */
    synchronized void edge(long now) {
        if (isAtRest(now)) {
            firstEdge = now;
        }
        lastEdge = now;
        moved = true;
    }

    /** The line was read; returns what it says if that is new and believed. */
    synchronized Optional<Boolean> read(boolean yes, long now) {
        if (yes != raw) {
            edge(now);
            raw = yes;
        }
        if (raw == accepted || !isAtRest(now)) {
            return Optional.empty();
        }
        accepted = raw;
        return Optional.of(accepted);
    }

    /** Whether it has been still for long enough. */
    synchronized boolean isAtRest(long now) {
        return !moved || now - lastEdge >= still;
    }

    /** Whether it has been changing for too long without a rest. */
    synchronized boolean isRestless(long now) {
        return !isAtRest(now) && now - firstEdge >= restless;
    }
}
