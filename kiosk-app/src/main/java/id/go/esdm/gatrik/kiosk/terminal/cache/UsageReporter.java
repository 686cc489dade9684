package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.terminal.usage.DailyTotals;
import id.go.esdm.gatrik.kiosk.terminal.usage.DayReport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Tells the server each day's totals once the day is over. A terminal that is not paired says nothing; what fails is tried again, later each time.
 */
public final class UsageReporter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(UsageReporter.class);
    private static final int ACCEPTED = 204;

    /** The server has read it and will not have it: asking again changes nothing. */
    private static final int UNFIT = 422;

    private final FeedClient feed;
    private final ServerTrust trust;
    private final DailyTotals totals;
    private final Duration look;
    private final Backoff retry;
    private final Errand errand;

    /** One that looks every five minutes whether a day is over. */
    public UsageReporter(URI server, ServerTrust trust, DailyTotals totals) {
        this(server, trust, totals, Duration.ofMinutes(5), Duration.ofHours(1));
    }

    /**
     * A reporter, not begun yet.
     *
     * @param look between two looks whether a day is over, and before the first retry
     * @param mostRetry between two tries while the server cannot be reached or refuses
     */
    public UsageReporter(
            URI server, ServerTrust trust, DailyTotals totals, Duration look, Duration mostRetry) {
        feed = new FeedClient(server, FeedLimits.usual(), trust);
        errand = new Errand("usage", feed, this::run);
        this.trust = trust;
        this.totals = totals;
        this.look = look;
        this.retry = new Backoff(look.multipliedBy(2), mostRetry, RandomGenerator.getDefault());
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
        while (true) {
            Thread.sleep(look);
            if (trust.token().isPresent()) {
                if (totals.over().stream().allMatch(this::isSettled)) {
                    retry.reset();
                } else {
                    Thread.sleep(retry.next());
                }
            }
        }
    }

    private boolean isSettled(DayReport report) {
        try {
            int status = feed.tell("feed/usage", report);
            if (status != ACCEPTED && status != UNFIT) {
                LOG.debug("the totals of {} were answered {}", report.day(), status);
                return false;
            }
            if (status == UNFIT) {
                LOG.warn("the server does not take the totals of {}", report.day());
            }
            totals.told(report);
            return true;
        } catch (IOException | UncheckedIOException unreachable) {
            LOG.debug("no totals were told: {}", unreachable.getMessage());
            return false;
        }
    }
}
