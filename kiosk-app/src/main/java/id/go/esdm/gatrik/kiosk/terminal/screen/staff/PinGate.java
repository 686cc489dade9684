package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Lets the PIN be tried, but not guessed: after three wrong tries each further one must wait, twice as long every time up to a quarter of an hour. The right
 * one begins anew, and so does a restart. Thread-safe.
 */
public final class PinGate {
    private static final int FREE_TRIES = 3;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final Predicate<char[]> matches;
    private final LongSupplier nanos;
    private int wrong;
    private long openAt;

    /**
     * A gate that nobody has tried.
     *
     * @param matches whether it is the PIN; slow
     * @param nanos a clock that nobody can set, as {@code System::nanoTime}
     */
    public PinGate(Predicate<char[]> matches, LongSupplier nanos) {
        this.matches = matches;
        this.nanos = nanos;
        this.openAt = nanos.getAsLong();
    }

    /** What came of a try. */
    public sealed interface Answer {
        /** It is the PIN. */
        record Right() implements Answer {}

        /** It is not; so many more before the first wait. */
        record Wrong(int left) implements Answer {}

        /** It is not, or was not even looked at: first so long a wait. */
        record Waiting(Duration left) implements Answer {}
    }

    /** Tries a PIN, and wipes it. Slow. */
    public synchronized Answer attempt(char[] pin) {
        try {
            Duration left = left();
            if (left.isPositive()) {
                return new Answer.Waiting(left);
            }
            if (matches.test(pin)) {
                wrong = 0;
                return new Answer.Right();
            }
            wrong++;
            if (wrong < FREE_TRIES) {
                return new Answer.Wrong(FREE_TRIES - wrong);
            }
            Duration wait = wait(wrong - FREE_TRIES);
            openAt = nanos.getAsLong() + wait.toNanos();
            return new Answer.Waiting(wait);
        } finally {
            Arrays.fill(pin, '0');
        }
    }

    /** How long nothing can be tried; zero if something can. */
    public synchronized Duration left() {
        long left = openAt - nanos.getAsLong();
        return left > 0 ? Duration.ofNanos(left) : Duration.ZERO;
    }

    private static Duration wait(int doublings) {
        Duration wait = FIRST_WAIT;
        for (int i = 0; i < doublings && wait.compareTo(LONGEST_WAIT) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
