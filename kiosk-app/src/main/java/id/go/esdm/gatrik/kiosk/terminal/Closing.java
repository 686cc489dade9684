package id.go.esdm.gatrik.kiosk.terminal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/** Ends the program in order, whether it is done or was asked to by SIGTERM; both end with exit code 0. Thread-safe. */
final class Closing {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final Runnable begun;
    private final IntConsumer exit;

    /**
     * Nothing to close yet.
     *
     * @param begun told when the end begins
     */
    Closing(Runnable begun, IntConsumer exit) {
        this.begun = begun;
        this.exit = exit;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(0), "closing"));
    }

    /** To be closed at the end, the last one first. */
    synchronized void add(AutoCloseable resource) {
        open.push(resource);
    }

    /** Closes everything and ends the process; the second call does nothing. */
    void end(int code) {
        if (closing.compareAndSet(false, true)) {
            begun.run();
            closeAll();
            exit.accept(code);
        }
    }

    private synchronized void closeAll() {
        for (AutoCloseable resource : open) {
            try {
                resource.close();
            } catch (Exception failure) {
                LOG.error("closing {} failed", resource, failure);
            }
        }
    }
}
