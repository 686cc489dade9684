package id.go.esdm.gatrik.kiosk.terminal.cache;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after the n-th failure in a row: doubling, up to a most, with jitter so that a hundred terminals
 * do not come back in the same second. Not thread-safe.
 */
final class Backoff {
    private final Duration first;
    private final Duration most;
    private final RandomGenerator random;
    private int failures;

    Backoff(Duration first, Duration most, RandomGenerator random) {
        this.first = first;
        this.most = most;
        this.random = random;
    }

    /** The time to wait now: between half and the whole of first × 2ⁿ, never above the most. */
    Duration next() {
        int doublings = Math.min(failures, 30);
        failures++;
        long whole = Math.min(first.toMillis() << doublings, most.toMillis());
        return Duration.ofMillis(whole / 2 + random.nextLong(whole / 2 + 1));
    }

    void reset() {
        failures = 0;
    }
}
