package id.go.esdm.gatrik.kiosk.terminal.cache;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said to the server, or asked of it, again and again on a thread of its own. Thread-safe. */
final class Errand implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Errand.class);

    private final String name;
    private final FeedClient feed;
    private final Rounds rounds;
    private @Nullable Thread thread;

    /** What is done, until it is interrupted. */
    interface Rounds {
        /** Goes round and round. */
        void go() throws InterruptedException;
    }

    /**
     * An errand, not begun yet.
     *
     * @param feed is closed with it
     */
    Errand(String name, FeedClient feed, Rounds rounds) {
        this.name = name;
        this.feed = feed;
        this.rounds = rounds;
    }

    /** Begins. To be called once. */
    synchronized void start() {
        thread =
                Thread.ofVirtual()
                        .name(name)
                        .start(() -> {
                            try {
                                rounds.go();
                            } catch (InterruptedException _) {
                                LOG.debug("{} ends", name);
                            }
                        });
    }

    @Override
    public synchronized void close() {
        if (thread != null) {
            thread.interrupt();
        }
        feed.close();
    }
}
