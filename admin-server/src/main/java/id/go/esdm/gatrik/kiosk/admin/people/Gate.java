package id.go.esdm.gatrik.kiosk.admin.people;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many passwords are worked on at once: each costs the memory and the time of {@link Argon2Cost}. A few wait in order, from
 * one address only a handful of them, so that a flood from one place fills neither the memory nor the queue. Thread-safe.
 */
final class Gate {
    private static final int MOST_WAITING = 64;
    private static final int MOST_WAITING_FROM_ONE = 4;

    private final Semaphore slots;
    private final Duration patience;
    private final Map<String, Integer> waiting = new HashMap<>();
    private int total;

    Gate(int slots, Duration patience) {
        this.slots = new Semaphore(slots, true);
        this.patience = patience;
    }

    /** A pass through the gate, to be closed after the work; empty when the gate is too busy. */
    Optional<Pass> enter(String address) {
        String network = Attempts.network(address);
        if (!queue(network)) {
            return Optional.empty();
        }
        boolean entered = false;
        try {
            entered = slots.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            return entered ? Optional.of(new Pass(network)) : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            if (!entered) {
                leave(network);
            }
        }
    }

    private synchronized boolean queue(String network) {
        int own = waiting.getOrDefault(network, 0);
        if (total >= MOST_WAITING || own >= MOST_WAITING_FROM_ONE) {
            return false;
        }
        waiting.put(network, own + 1);
        total++;
        return true;
    }

    private synchronized void leave(String network) {
        waiting.computeIfPresent(network, (_, own) -> own == 1 ? null : own - 1);
        total--;
    }

    /** The right to work on one password. */
    final class Pass implements AutoCloseable {
        private final String network;

        private Pass(String network) {
            this.network = network;
        }

        @Override
        public void close() {
            slots.release();
            leave(network);
        }
    }
}
