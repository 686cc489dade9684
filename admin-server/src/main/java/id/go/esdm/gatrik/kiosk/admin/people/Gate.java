package id.go.esdm.gatrik.kiosk.admin.people;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many passwords are worked on at once: each costs the memory and the time of {@link Argon2Cost}. Some wait in order, fewer
 * of them from one address and fewer still for one account from there, so that a flood from one place fills neither the memory
 * nor the queue, and leaves room for others at the same place. Thread-safe.
 */
final class Gate {
    private static final int MOST_WAITING = 64;
    private static final int MOST_FROM_ONE = 16;
    private static final int MOST_FOR_ONE = 4;

    private final Semaphore slots;
    private final Duration patience;
    private final Map<List<String>, Integer> waiting = new HashMap<>();
    private int total;

    Gate(int slots, Duration patience) {
        this.slots = new Semaphore(slots, true);
        this.patience = patience;
    }

    /** A pass through the gate, to be closed after the work; empty when the gate is too busy. */
    Optional<Pass> enter(String username, String address) {
        List<String> place = List.of(Attempts.network(address));
        List<String> account = List.of(place.getFirst(), username);
        if (!queue(place, account)) {
            return Optional.empty();
        }
        boolean entered = false;
        try {
            entered = slots.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            return entered ? Optional.of(new Pass(place, account)) : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            if (!entered) {
                leave(place, account);
            }
        }
    }

    private synchronized boolean queue(List<String> place, List<String> account) {
        if (total >= MOST_WAITING
                || waiting.getOrDefault(place, 0) >= MOST_FROM_ONE
                || waiting.getOrDefault(account, 0) >= MOST_FOR_ONE) {
            return false;
        }
        waiting.merge(place, 1, Integer::sum);
        waiting.merge(account, 1, Integer::sum);
        total++;
        return true;
    }

    private synchronized void leave(List<String> place, List<String> account) {
        waiting.computeIfPresent(place, (_, own) -> own == 1 ? null : own - 1);
        waiting.computeIfPresent(account, (_, own) -> own == 1 ? null : own - 1);
        total--;
    }

    /** The right to work on one password. */
    final class Pass implements AutoCloseable {
        private final List<String> place;
        private final List<String> account;

        private Pass(List<String> place, List<String> account) {
            this.place = place;
            this.account = account;
        }

        @Override
        public void close() {
            slots.release();
            leave(place, account);
        }
    }
}
