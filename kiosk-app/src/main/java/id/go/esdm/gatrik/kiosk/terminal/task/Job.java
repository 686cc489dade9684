package id.go.esdm.gatrik.kiosk.terminal.task;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A piece of background work under way. Thread-safe.
 *
 * <p>Cancelling drops the result and does not interrupt: an interrupted thread closes the file channels it reads,
 * and those are shared.
 */
public final class Job {
    private final AtomicBoolean wanted = new AtomicBoolean(true);

    Job() {}

    /** Says that nobody waits for the result any more; neither result nor fault will be delivered. */
    public void cancel() {
        wanted.set(false);
    }

    /** Whether the result is still waited for; long work may ask now and then. */
    public boolean isWanted() {
        return wanted.get();
    }
}
