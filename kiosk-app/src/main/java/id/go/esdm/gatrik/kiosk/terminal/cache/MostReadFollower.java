package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Asks the server now and then what is read most. Nothing hangs on it: whatever is wrong with the server or with its answer, what was known stays.
 */
public final class MostReadFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MostReadFollower.class);

    private final FeedClient feed;
    private final Consumer<? super List<EntryId>> learned;
    private final Times times;
    private final Backoff retry;
    private boolean complained;
    private final Errand errand;

    /**
     * When it asks.
     *
     * @param first after the beginning
     * @param pause between two answers
     * @param retry before the first try after one that found no server; never longer than a pause
     */
    public record Times(Duration first, Duration pause, Duration retry) {
        /** Not while the terminal starts; then every hour. */
        static final Times USUAL =
                new Times(Duration.ofSeconds(20), Duration.ofHours(1), Duration.ofMinutes(2));
    }

    /** One that asks soon after the start, then every hour. */
    public MostReadFollower(
            URI server, ServerTrust trust, Consumer<? super List<EntryId>> learned) {
        this(server, trust, learned, Times.USUAL);
    }

    /**
     * A follower, not begun yet.
     *
     * @param learned is told, on a thread of this follower's, of every answer that is one
     */
    public MostReadFollower(
            URI server, ServerTrust trust, Consumer<? super List<EntryId>> learned, Times times) {
        this(server, trust, learned, times, FeedLimits.usual());
    }

    MostReadFollower(
            URI server,
            ServerTrust trust,
            Consumer<? super List<EntryId>> learned,
            Times times,
            FeedLimits limits) {
        feed = new FeedClient(server, limits, trust);
        errand = new Errand("most-read", feed, this::run);
        this.learned = learned;
        this.times = times;
        this.retry = new Backoff(times.retry(), times.pause(), RandomGenerator.getDefault());
    }

    /** Begins. To be called once. */
    public void start() {
        errand.start();
    }

    @Override
    public void close() {
        errand.close();
    }

    private void run() throws InterruptedException {
        Thread.sleep(times.first());
        while (true) {
            if (isAnswered()) {
                retry.reset();
                Thread.sleep(times.pause());
            } else {
                Thread.sleep(retry.next());
            }
        }
    }

    private boolean isAnswered() {
        try {
            MostReadAnswer.findIds(feed.mostRead())
                    .ifPresentOrElse(this::learn, () -> complain("no list of a few ids"));
            return true;
        } catch (RefusedException refused) {
            // a plain static mirror of the feed does not have it
            if (refused.refusal() instanceof Refusal.Missing) {
                LOG.debug("the server does not say what is read most");
            } else {
                complain(refused.refusal().toString());
            }
            return true;
        } catch (IOException | UncheckedIOException unreachable) {
            LOG.debug("what is read most was not learned: {}", unreachable.getMessage());
            return false;
        }
    }

    private void learn(List<EntryId> ids) {
        complained = false;
        learned.accept(ids);
    }

    /** Once until there is a good answer again, and without a word of this one: it may be anything. */
    private void complain(String why) {
        if (!complained) {
            complained = true;
            LOG.warn("what the server says is read most is not taken: {}", why);
        }
    }
}
