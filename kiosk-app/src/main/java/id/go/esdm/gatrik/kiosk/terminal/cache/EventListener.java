package id.go.esdm.gatrik.kiosk.terminal.cache;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Keeps the stream of events open and rings when an edition is announced, when the stream begins (something may have
 * been missed) and when it breaks (the server may be gone). What an event says is not even read.
 */
final class EventListener implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(EventListener.class);

    /** A stream that lived this long was no mistake. */
    private static final Duration GOOD_LIFE = Duration.ofSeconds(10);

    private final FeedClient feed;
    private final Backoff backoff;
    private final Runnable ring;

    EventListener(FeedClient feed, Backoff backoff, Runnable ring) {
        this.feed = feed;
        this.backoff = backoff;
        this.ring = ring;
    }

    /** Listens until its thread is interrupted. */
    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                long begun = System.nanoTime();
                listen();
                if (System.nanoTime() - begun > GOOD_LIFE.toNanos()) {
                    backoff.reset();
                }
                Thread.sleep(backoff.next());
            }
        } catch (InterruptedException _) {
            LOG.debug("listening ends");
        }
    }

    private void listen() {
        try (InputStream stream = feed.events()) {
            ServerEvents events = new ServerEvents(stream);
            ring.run();
            while (events.awaitEvent("edition")) {
                ring.run();
            }
            ring.run();
        } catch (IOException e) {
            LOG.debug("no events: {}", e.getMessage());
            ring.run();
        } catch (RefusedException e) {
            LOG.debug("no events: {}", e.refusal());
        }
    }
}
