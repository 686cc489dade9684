package id.go.esdm.gatrik.kiosk.terminal.cache;

import java.util.concurrent.atomic.AtomicBoolean;

/** The right to go on reading an edition after it has been replaced. Thread-safe; to be closed when done. */
public final class Lease implements AutoCloseable {
    private final Readers readers;
    private final AtomicBoolean open = new AtomicBoolean(true);

    Lease(Readers readers) {
        this.readers = readers;
    }

    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            readers.giveBack();
        }
    }
}
