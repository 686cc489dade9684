package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.CatalogueReadException;
import id.go.esdm.gatrik.kiosk.terminal.cache.TrustRoot.Trust;
import id.go.esdm.gatrik.kiosk.terminal.task.ErrorCode;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;

/** The one thread that looks at the feed, installs, and says how it went; then waits for the bell or its time. */
final class FollowerLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(FollowerLoop.class);

    private final FollowerSettings settings;
    private final CacheDirectory cache;
    private final EditionCache editions;
    private final ShownEdition shown;
    private final Wakeup wakeup;
    private final FeedClient feed;
    private final Backoff retry;
    private final Backoff refusedRetry;
    private final TrustRoot root;
    private final ServerTrust trust;
    private final URI server;
    private @Nullable CacheLock lock;
    private @Nullable Pairing pairing;
    private @Nullable EditionInstaller installer;
    private @Nullable HeldEdition held;
    private volatile int damaged;

    FollowerLoop(
            FollowerSettings settings,
            ShownEdition shown,
            Wakeup wakeup,
            URI server,
            FeedClient feed,
            ServerTrust trust,
            @Nullable HeldEdition held) {
        FollowerTiming timing = settings.timing();
        this.settings = settings;
        this.cache = new CacheDirectory(settings.cache());
        this.editions = new EditionCache(cache);
        this.shown = shown;
        this.wakeup = wakeup;
        this.feed = feed;
        this.held = held;
        this.server = server;
        this.trust = trust;
        this.root = new TrustRoot(settings.cache(), settings.rootKey());
        this.retry = new Backoff(timing.firstRetry(), timing.mostRetry(), settings.random());
        this.refusedRetry =
                new Backoff(timing.firstRetry(), timing.mostRefusedRetry(), settings.random());
    }

    /** Tells the loop that an edition it holds was found damaged; it will be fetched again. */
    void damaged(int edition) {
        damaged = edition;
        wakeup.ring();
    }

    /** Follows until its thread is interrupted. */
    @Override
    public void run() {
        try {
            while (true) {
                Duration pause = turn();
                Thread.sleep(settings.timing().leastGap());
                wakeup.await(pause);
            }
        } catch (InterruptedException _) {
            LOG.debug("following ends");
        } finally {
            release();
        }
    }

    /** One look at the feed; answers how long to wait for the next. */
    private Duration turn() {
        try {
            EditionInstaller ready = installer == null ? prepare() : installer;
            installer = ready;
            if (ready == null) {
                return pairing == null ? retry.next() : settings.timing().pairing();
            }
            return settle(ready.look(sound()));
        } catch (IOException | UncheckedIOException e) {
            fail(StorageProblem.of(e), e.toString());
        } catch (RuntimeException e) {
            LOG.error("following failed, code {}", ErrorCode.of(e), e);
            shown.failing(StorageProblem.FAILING);
        }
        return retry.next();
    }

    private @Nullable EditionInstaller prepare() throws IOException {
        if (lock == null) {
            lock = CacheLock.take(cache.root());
            if (lock == null) {
                shown.failing(StorageProblem.IN_USE);
                return null;
            }
            editions.sweep();
            // the power may have gone between the last installation and the tidying after it
            editions.prune(shown.open());
        }
        return switch (root.establish()) {
            case Trust.Pinned(var key) ->
                    new EditionInstaller(cache, editions, feed, key, settings.clock());
            case Trust.Refused(Refusal refusal) -> {
                refuse(refusal);
                yield null;
            }
            // the embedded server's key is there as soon as it has an administrator
            case Trust.None _ when settings.rootKey() != null -> null;
            case Trust.None _ -> pair() ? prepare() : null;
        };
    }

    /** Asks for the administrator's word; true once the root key is pinned. */
    private boolean pair() {
        Pairing asking = pairing == null ? new Pairing(server, settings.limits(), trust) : pairing;
        pairing = asking;
        return switch (asking.ask()) {
            case Pairing.Outcome.Waiting(var code) -> {
                if (shown.pairing(code.shown())) {
                    LOG.info("type {} in the page Terminal of {}", code.shown(), server);
                }
                yield false;
            }
            case Pairing.Outcome.Unreachable(String reason) -> {
                if (shown.offline()) {
                    LOG.info("the terminal cannot be paired yet: {}", reason);
                }
                yield false;
            }
            case Pairing.Outcome.Paired() -> {
                LOG.info("this terminal is paired with {}", server);
                asking.close();
                pairing = null;
                yield true;
            }
        };
    }

    private @Nullable HeldEdition sound() {
        HeldEdition now = held;
        if (now != null && now.intact() && now.number() == damaged) {
            held = now.damaged();
            shown.failing(StorageProblem.DAMAGED);
        }
        return held;
    }

    private Duration settle(InstallOutcome outcome) throws IOException {
        switch (outcome) {
            case InstallOutcome.Installed installed -> {
                swap(installed);
                shown.online();
            }
            case InstallOutcome.Unchanged _ -> shown.online();
            case InstallOutcome.NothingPublished _ when held == null -> shown.online();
            case InstallOutcome.NothingPublished _ ->
                    refuse(new Refusal.Missing("feed/current.json"));
            case InstallOutcome.Unreachable(String reason) -> {
                if ((held == null || held.intact()) && shown.offline()) {
                    LOG.info("the server cannot be reached: {}", reason);
                }
                return retry.next();
            }
            case InstallOutcome.Refused(Refusal refusal) -> refuse(refusal);
            case InstallOutcome.Failed(StorageProblem problem, String reason) -> {
                fail(problem, reason);
                editions.prune(shown.open());
                return retry.next();
            }
        }
        retry.reset();
        if (shown.isRefusing()) {
            return refusedRetry.next();
        }
        refusedRetry.reset();
        return settings.timing().poll();
    }

    private void swap(InstallOutcome.Installed installed) throws IOException {
        HeldEdition edition = installed.edition();
        held = edition;
        damaged = 0;
        try {
            CatalogueDb catalogue = CatalogueDb.open(CacheDirectory.database(edition.files()));
            shown.show(new InstalledEdition(catalogue, installed.news(), editions.objects()));
            LOG.info("edition {} is shown", edition.number());
        } catch (CatalogueReadException e) {
            LOG.error("edition {} was installed and cannot be opened", edition.number(), e);
            held = edition.damaged();
        }
        editions.prune(shown.open());
    }

    /** Once for each fault, not for each try. */
    private void fail(StorageProblem problem, String reason) {
        if (shown.failing(problem)) {
            LOG.error("{} {} ({})", problem.sentence(), cache.root(), reason);
        }
    }

    private void refuse(Refusal refusal) {
        if (shown.refusing(refusal)) {
            LOG.warn("{} ({})", RefusalWords.sentence(refusal), refusal);
        }
        settings.refusals().accept(refusal);
    }

    private void release() {
        if (pairing != null) {
            pairing.close();
        }
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            LOG.warn("the lock of {} stays", cache.root(), e);
        }
    }
}
