package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.CatalogueReadException;
import id.go.esdm.gatrik.kiosk.edition.CurrentPointer;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;
import id.go.esdm.gatrik.kiosk.edition.EditionVerifier;
import id.go.esdm.gatrik.kiosk.edition.Predecessor;
import id.go.esdm.gatrik.kiosk.edition.Verdict;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Set;

/**
 * Looks at the feed and installs what is live: a whole edition that is higher, reaches the one held and holds in every
 * signature, digest and approval; or nothing.
 *
 * <p>The steps stand in the order of the contract (Feed). Not thread-safe: one thread follows one feed.
 */
final class EditionInstaller {
    private static final Logger LOG = LoggerFactory.getLogger(EditionInstaller.class);

    private final CacheDirectory cache;
    private final EditionCache editions;
    private final FeedClient feed;
    private final EditionDownload download;
    private final EditionVerifier verifier;
    private final EditionIndex index;
    private final SeenFile seen;
    private final LivePointer live;
    private @Nullable CurrentPointer confirmed;
    private String tag = "";

    EditionInstaller(
            CacheDirectory cache,
            EditionCache editions,
            FeedClient feed,
            PublicKey root,
            Clock clock) {
        this.cache = cache;
        this.editions = editions;
        this.feed = feed;
        this.download = new EditionDownload(feed);
        this.verifier = new EditionVerifier(root);
        this.index = new EditionIndex(editions.objects());
        this.seen = new SeenFile(cache.seen());
        this.live = new LivePointer(root, feed, seen, clock);
    }

    /** Looks once. The edition held is not touched whatever comes of it. */
    InstallOutcome look(@Nullable HeldEdition held) {
        InstallOutcome outcome = outcome(held);
        if (!(outcome instanceof InstallOutcome.Unchanged)) {
            tidy();
        }
        return outcome;
    }

    private InstallOutcome outcome(@Nullable HeldEdition held) {
        try {
            return lookTwice(held);
        } catch (RefusedException e) {
            forget();
            return new InstallOutcome.Refused(e.refusal());
        } catch (UnreachableException e) {
            forget();
            return new InstallOutcome.Unreachable(String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException | CatalogueReadException e) {
            forget();
            return new InstallOutcome.Failed(StorageProblem.of(e), e.toString());
        }
    }

    /** Pointer and signature are two files: a publication between the two requests is no attack. */
    private InstallOutcome lookTwice(@Nullable HeldEdition held)
            throws IOException, RefusedException {
        try {
            return lookOnce(held);
        } catch (RefusedException e) {
            if (!(e.refusal() instanceof Refusal.PointerNotSigned)) {
                throw e;
            }
            forget();
            return lookOnce(held);
        }
    }

    private InstallOutcome lookOnce(@Nullable HeldEdition held)
            throws IOException, RefusedException {
        return switch (feed.current(isConfirmed(held) ? tag : "")) {
            case FeedAnswer.Unchanged _ -> {
                if (confirmed != null) {
                    live.requireFresh(confirmed);
                }
                yield new InstallOutcome.Unchanged();
            }
            case FeedAnswer.Nothing _ -> new InstallOutcome.NothingPublished();
            case FeedAnswer.Pointer answer -> {
                CurrentPointer pointer = live.verified(answer, held);
                InstallOutcome outcome = follow(pointer, held);
                confirmed = pointer;
                tag = answer.tag();
                yield outcome;
            }
        };
    }

    /** Whether what is held is what the pointer at hand names, so that "unchanged" means that nothing is to be done. */
    private boolean isConfirmed(@Nullable HeldEdition held) {
        return confirmed != null
                && held != null
                && held.intact()
                && held.sha256().equals(confirmed.manifestSha256());
    }

    private void forget() {
        confirmed = null;
        tag = "";
    }

    private InstallOutcome follow(CurrentPointer pointer, @Nullable HeldEdition held)
            throws IOException, RefusedException {
        requireForward(pointer, held);
        if (held != null && pointer.edition() == held.number() && held.intact()) {
            return new InstallOutcome.Unchanged();
        }
        return install(pointer, held);
    }

    /** What a failed attempt leaves behind takes room, and nothing else: a fault here is for the log. */
    private void tidy() {
        try {
            editions.sweep();
        } catch (UncheckedIOException e) {
            LOG.warn("unfinished work stays in {}", cache.root(), e);
        }
    }

    /** The number only rises, and a number once seen never gets another manifest. */
    private void requireForward(CurrentPointer pointer, @Nullable HeldEdition held)
            throws RefusedException {
        Seen highest = seen.read();
        if (held != null) {
            highest = highest.withEdition(held.number(), held.sha256());
        }
        if (pointer.edition() < highest.edition()) {
            throw bad(
                    pointer.edition(),
                    new EditionProblem.NotNewer(highest.edition(), pointer.edition()));
        }
        if (pointer.edition() == highest.edition()
                && !pointer.manifestSha256().equals(highest.manifestSha256())) {
            throw new RefusedException(
                    new Refusal.SameNumberOtherEdition(
                            pointer.edition(), highest.manifestSha256(), pointer.manifestSha256()));
        }
    }

    private InstallOutcome install(CurrentPointer pointer, @Nullable HeldEdition held)
            throws IOException, RefusedException {
        int number = pointer.edition();
        EditionFiles stage = cache.stage(number);
        download.fetchHead(number, stage);
        Verdict.Valid head = verifiedHead(pointer, stage);
        Chain chain = new Chain(cache, download, verifier, held);
        chain.requireReachesHeld(head);
        download.fetchContent(head.manifest(), stage);
        editions.objects()
                .fetch(
                        head.manifest().objects(),
                        held == null ? Set.of() : held.trustedObjects(),
                        feed);
        Predecessor predecessor = chain.predecessor(head);
        Verdict.Valid whole =
                accepted(number, verifier.verify(stage, predecessor, editions.objects()));
        CatalogueDiff known = chain.isHeld(predecessor) ? whole.changes() : null;
        News news = news(number, held, index.build(stage, whole.manifest(), held, known));
        seen.remember(seen.read().withEdition(number, pointer.manifestSha256()));
        return new InstallOutcome.Installed(editions.activate(whole, stage), news.ids());
    }

    /** An edition that is mended brings nothing that it did not bring the first time. */
    private News news(int number, @Nullable HeldEdition held, CatalogueDiff changes) {
        if (held != null && held.number() == number) {
            return News.read(cache.news(number));
        }
        News news = News.of(changes);
        news.write(cache.news(number));
        return news;
    }

    private Verdict.Valid verifiedHead(CurrentPointer pointer, EditionFiles stage)
            throws IOException, RefusedException {
        Sha256 found = CachedObjects.digest(stage.manifest());
        if (!found.equals(pointer.manifestSha256())) {
            throw new RefusedException(
                    new Refusal.ManifestSwapped(
                            pointer.edition(), pointer.manifestSha256(), found));
        }
        Verdict.Valid head = accepted(pointer.edition(), verifier.verifyManifest(stage));
        if (head.manifest().edition() != pointer.edition()) {
            throw bad(
                    pointer.edition(),
                    new EditionProblem.NotNewer(pointer.edition(), head.manifest().edition()));
        }
        Seen highest = seen.read();
        int version = head.roster().version();
        if (version < highest.rosterVersion()) {
            throw bad(
                    pointer.edition(),
                    new EditionProblem.RosterOlder(highest.rosterVersion(), version));
        }
        seen.remember(highest.withRoster(version));
        return head;
    }

    private static Verdict.Valid accepted(int edition, Verdict verdict) throws RefusedException {
        return switch (verdict) {
            case Verdict.Valid valid -> valid;
            case Verdict.Refused(EditionProblem problem) -> throw bad(edition, problem);
        };
    }

    private static RefusedException bad(int edition, EditionProblem problem) {
        return new RefusedException(new Refusal.BadEdition(edition, problem));
    }
}
