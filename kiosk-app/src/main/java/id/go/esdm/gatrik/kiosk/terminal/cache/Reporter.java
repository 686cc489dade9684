package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Receipt;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;

/**
 * Tells the server how the terminal is, each minute and when that changes, and once for each edition what really is on the screen: a receipt with
 * a picture, signed with the terminal's key. A terminal that is not paired says nothing. Whatever fails is tried again; nothing waits for it.
 */
public final class Reporter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reporter.class);
    private static final int ACCEPTED = 204;

    private final FeedClient feed;
    private final ServerTrust trust;
    private final TerminalKey key;
    private final CacheState.Live live;
    private final Pictures pictures;
    private final String version;
    private final Clock clock;
    private final Duration beat;
    private final Duration look;
    private final Errand errand;
    private int receipted;

    /** A reporter with the beat of the product: a word each minute, a look each second. */
    public Reporter(
            URI server,
            ServerTrust trust,
            CacheState.Live live,
            Pictures pictures,
            String version,
            Clock clock) {
        this(
                server,
                trust,
                live,
                pictures,
                version,
                clock,
                Duration.ofMinutes(1),
                Duration.ofSeconds(1));
    }

    /**
     * A reporter, not begun yet.
     *
     * @param version of the program
     * @param beat between two words when nothing changes
     * @param look between two looks whether something changed
     */
    Reporter(
            URI server,
            ServerTrust trust,
            CacheState.Live live,
            Pictures pictures,
            String version,
            Clock clock,
            Duration beat,
            Duration look) {
        feed = new FeedClient(server, FeedLimits.usual(), trust);
        errand = new Errand("reporter", feed, this::run);
        this.trust = trust;
        this.key = trust.key();
        this.live = live;
        this.pictures = pictures;
        this.version = version;
        this.clock = clock;
        this.beat = beat;
        this.look = look;
    }

    /** What {@code /feed/heartbeat} takes. */
    private record Heartbeat(String state, int edition, @Nullable String problem, String version) {}

    /** What {@code /feed/receipts} takes. */
    private record Showing(
            int edition, String manifest, Instant at, String picture, String signature) {}

    /** Begins. To be called once. */
    public void start() {
        errand.start();
    }

    @Override
    public void close() {
        errand.close();
    }

    private void run() throws InterruptedException {
        CacheState told = null;
        long toldAt = 0;
        while (true) {
            CacheState now = live.get();
            boolean due = told == null || System.nanoTime() - toldAt > beat.toNanos();
            if (trust.token().isPresent()) {
                if ((due || !now.equals(told)) && isHeard(now)) {
                    told = now;
                    toldAt = System.nanoTime();
                }
                show(now);
            }
            Thread.sleep(look);
        }
    }

    private boolean isHeard(CacheState state) {
        return switch (state) {
            case CacheState.Starting _ -> false;
            case CacheState.Waiting(Link link) -> tell("WAITING", 0, link);
            case CacheState.Showing(InstalledEdition edition, Link link) ->
                    tell("SHOWING", edition.caption().edition(), link);
        };
    }

    private boolean tell(String usual, int edition, Link link) {
        Heartbeat words =
                switch (link) {
                    case Link.Connecting _, Link.Pairing _, Link.Online _, Link.Offline _ ->
                            new Heartbeat(usual, edition, null, version);
                    case Link.Refusing(Refusal refusal, _) ->
                            new Heartbeat("REFUSING", edition, refusal.toString(), version);
                    case Link.Failing(StorageProblem problem, _) ->
                            new Heartbeat("FAILING", edition, problem.name(), version);
                };
        return isAccepted("feed/heartbeat", words);
    }

    private void show(CacheState state) throws InterruptedException {
        if (!(state instanceof CacheState.Showing(InstalledEdition edition, _))
                || edition.caption().edition() == receipted) {
            return;
        }
        int number = edition.caption().edition();
        Optional<byte[]> picture = pictures.take(number);
        if (picture.isEmpty()) {
            return;
        }
        Receipt receipt =
                new Receipt(
                        key.id(),
                        number,
                        edition.catalogue().manifestSha256(),
                        Sha256.of(picture.get()),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS));
        Base64.Encoder base64 = Base64.getEncoder();
        Showing showing =
                new Showing(
                        number,
                        receipt.manifestSha256().hex(),
                        receipt.at(),
                        base64.encodeToString(picture.get()),
                        base64.encodeToString(key.sign(receipt.message())));
        if (isAccepted("feed/receipts", showing)) {
            receipted = number;
        }
    }

    private boolean isAccepted(String path, Object words) {
        try {
            int status = feed.tell(path, words);
            if (status != ACCEPTED) {
                LOG.debug("{} was answered {}", path, status);
            }
            return status == ACCEPTED;
        } catch (IOException | UncheckedIOException unreachable) {
            LOG.debug("nothing was said: {}", unreachable.getMessage());
            return false;
        }
    }
}
