package id.go.esdm.gatrik.kiosk.admin.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The one way to try a password: counted, in turn, then judged. The judging keeps a processor busy for a tenth of a second; on the
 * threads that carry requests a flood of it would stop every page, so it has threads of its own, and leaves a processor free
 * where there are two. Thread-safe.
 */
final class Door {
    private static final int SLOTS =
            Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BUSY = Duration.ofSeconds(2);

    private final Attempts attempts;
    private final Gate gate;
    private final ExecutorService judges =
            Executors.newFixedThreadPool(
                    SLOTS, Thread.ofPlatform().daemon().name("password-", 0).factory());

    Door(Clock clock) {
        this.attempts = new Attempts(clock);
        this.gate = new Gate(SLOTS, PATIENCE);
    }

    /**
     * Tries a password.
     *
     * @param username whom the attempt counts for
     * @param address where it comes from
     * @param judgement the derivation; empty if the password is wrong
     */
    <T> Knock<T> knock(String username, String address, Supplier<Optional<T>> judgement) {
        Optional<Duration> early = attempts.begin(username, address);
        if (early.isPresent()) {
            return new Knock.Closed<>(new SignIn.Refusal.Delayed(early.get()));
        }
        Optional<Gate.Pass> entered = gate.enter(username, address);
        if (entered.isEmpty()) {
            attempts.withdrawn(username, address);
            return new Knock.Closed<>(new SignIn.Refusal.Busy(BUSY));
        }
        Optional<T> judged;
        try (Gate.Pass _ = entered.get()) {
            judged = judged(judgement);
        }
        if (judged.isEmpty()) {
            return new Knock.Closed<>(new SignIn.Refusal.Wrong());
        }
        attempts.succeeded(username, address);
        return new Knock.Opened<>(judged.get());
    }

    private <T> Optional<T> judged(Supplier<Optional<T>> judgement) {
        try {
            return judges.submit(judgement::get).get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What came of it. */
    sealed interface Knock<T> {
        /** The password was right. */
        record Opened<T>(T value) implements Knock<T> {}

        /** It was not, or was not tried. */
        record Closed<T>(SignIn.Refusal refusal) implements Knock<T> {}
    }
}
