package id.go.esdm.gatrik.kiosk.terminal.cache;

import org.jspecify.annotations.Nullable;

/**
 * Who still reads an edition that has been replaced. Thread-safe.
 *
 * <p>Whoever reads it for longer than a moment, a visit for example, takes a lease; the edition is released when it is
 * retired and the last lease is given back.
 */
final class Readers {
    private int leases;
    private @Nullable Runnable release;

    /** Begins to read; closing the answer, once or more often, ends it. */
    synchronized Lease lease() {
        leases++;
        return new Lease(this);
    }

    /** Says what is to be done, once, as soon as nobody reads any more; perhaps now. */
    void retire(Runnable action) {
        synchronized (this) {
            if (leases > 0) {
                release = action;
                return;
            }
        }
        action.run();
    }

    void giveBack() {
        Runnable action;
        synchronized (this) {
            leases--;
            if (leases > 0 || release == null) {
                return;
            }
            action = release;
            release = null;
        }
        action.run();
    }
}
