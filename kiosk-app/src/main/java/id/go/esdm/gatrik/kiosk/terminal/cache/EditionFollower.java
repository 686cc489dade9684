package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.edition.CatalogueReadException;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;
import id.go.esdm.gatrik.kiosk.terminal.cache.TrustRoot.Trust;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows the edition in the cache at once, then follows a server: {@link #open} first, {@link #confirm} when the first
 * screen is drawn, {@link #follow} when the server's address is known. Whatever fails, the edition that is held stays on the screen. Thread-safe.
 */
public final class EditionFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EditionFollower.class);

    private final FollowerSettings settings;
    private final CacheDirectory cache;
    private final EditionCache editions;
    private final CacheState.Live state = new CacheState.Live();
    private final ShownEdition shown;
    private final Wakeup wakeup = new Wakeup();
    private final List<Thread> threads = new ArrayList<>();
    private @Nullable InstalledEdition unconfirmed;
    private @Nullable HeldEdition held;
    private @Nullable FeedClient feed;

    public EditionFollower(FollowerSettings settings) {
        this.settings = settings;
        this.cache = new CacheDirectory(settings.cache());
        this.editions = new EditionCache(cache);
        this.shown = new ShownEdition(state, settings.clock(), settings.timing().grace());
    }

    /** What can be shown: for any thread, and as a property for the JavaFX thread. */
    public CacheState.Live state() {
        return state;
    }

    /**
     * Shows what the cache holds, by a glance at it where that is enough; takes some milliseconds and no network. To be
     * called once, before {@link #confirm}.
     */
    public synchronized void open() {
        InstalledEdition glimpsed = null;
        try {
            glimpsed = new FirstGlance(cache, editions).look();
        } catch (IOException | UncheckedIOException e) {
            LOG.error("the cache {} cannot be read", settings.cache(), e);
        }
        if (glimpsed == null) {
            confirm(null);
        } else {
            shown.show(glimpsed);
            unconfirmed = glimpsed;
        }
    }

    /**
     * Checks the signatures, approvals and sizes of what {@link #open} showed, and takes it off the screen when they do
     * not hold. To be called once the first screen is drawn; {@link #follow} calls it where nobody did.
     */
    public synchronized void confirm() {
        if (unconfirmed != null) {
            confirm(unconfirmed);
            unconfirmed = null;
        }
    }

    private void confirm(@Nullable InstalledEdition glimpsed) {
        EditionOpener.Opened opened = null;
        try {
            if (new TrustRoot(settings.cache(), null).establish()
                    instanceof Trust.Pinned(var key)) {
                opened = new EditionOpener(cache, editions, key).open();
            }
        } catch (IOException | UncheckedIOException | CatalogueReadException e) {
            LOG.error("the cache {} cannot be read", settings.cache(), e);
            shown.failing(StorageProblem.of(e));
        }
        held = opened == null ? null : opened.held();
        if (held != null && !held.intact()) {
            shown.failing(StorageProblem.DAMAGED);
        }
        InstalledEdition confirmed = opened == null ? null : opened.installed();
        if (confirmed != null && glimpsed != null && confirmed.isSameAs(glimpsed)) {
            confirmed.catalogue().close();
        } else {
            shown.show(confirmed);
        }
    }

    /**
     * Begins to follow a server. To be called once.
     *
     * @param server its address, {@code http} or {@code https}
     */
    public void follow(URI server) {
        follow(server, new ServerTrust(settings.cache()));
    }

    /**
     * Begins to follow a server. To be called once.
     *
     * @param server its address, {@code http} or {@code https}
     * @param trust what is known of it
     */
    public synchronized void follow(URI server, ServerTrust trust) {
        confirm();
        FollowerTiming timing = settings.timing();
        FeedClient client = new FeedClient(server, settings.limits(), trust);
        feed = client;
        Backoff listening = new Backoff(timing.firstRetry(), timing.mostRetry(), settings.random());
        FollowerLoop loop = new FollowerLoop(settings, shown, wakeup, server, client, trust, held);
        start("feed-follower", loop);
        start("feed-events", new EventListener(client, listening, wakeup::ring));
        HeldEdition begun = held;
        if (begun != null) {
            start("edition-check", () -> check(begun, loop));
        }
    }

    /** When the server last said what is live; empty before that. */
    public Optional<Instant> heard() {
        return Optional.ofNullable(shown.heard());
    }

    /** Looks at the feed now. */
    public void wake() {
        wakeup.ring();
    }

    private void check(HeldEdition begun, FollowerLoop loop) {
        try {
            Thread.sleep(settings.timing().checkAfter());
            Optional<EditionProblem> fault = new EditionCheck(editions.objects()).findFault(begun);
            if (fault.isPresent()) {
                LOG.error("edition {} is damaged: {}", begun.number(), fault.get());
                loop.damaged(begun.number());
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.error("edition {} cannot be read", begun.number(), e);
            loop.damaged(begun.number());
        } catch (InterruptedException _) {
            LOG.debug("checking ends");
        }
    }

    /** Stops following. What is shown stays open: the screens go after this, or the program ends. */
    @Override
    public synchronized void close() {
        threads.forEach(Thread::interrupt);
        if (feed != null) {
            feed.close();
        }
    }

    private void start(String name, Runnable work) {
        threads.add(Thread.ofVirtual().name(name).start(work));
    }
}
