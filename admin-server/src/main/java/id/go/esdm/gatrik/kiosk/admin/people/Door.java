package id.go.esdm.gatrik.kiosk.admin.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The one way to try a password: counted, in turn, then judged. Thread-safe. */
final class Door {
    private static final int SLOTS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BUSY = Duration.ofSeconds(2);

    private final Attempts attempts;
    private final Gate gate;

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
        Optional<Gate.Pass> entered = gate.enter(address);
        if (entered.isEmpty()) {
            attempts.withdrawn(username, address);
            return new Knock.Closed<>(new SignIn.Refusal.Busy(BUSY));
        }
        Optional<T> judged;
        try (Gate.Pass _ = entered.get()) {
            judged = judgement.get();
        }
        if (judged.isEmpty()) {
            return new Knock.Closed<>(new SignIn.Refusal.Wrong());
        }
        attempts.succeeded(username, address);
        return new Knock.Opened<>(judged.get());
    }

    /** What came of it. */
    sealed interface Knock<T> {
        /** The password was right. */
        record Opened<T>(T value) implements Knock<T> {}

        /** It was not, or was not tried. */
        record Closed<T>(SignIn.Refusal refusal) implements Knock<T> {}
    }
}
