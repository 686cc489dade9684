package id.go.esdm.gatrik.kiosk.terminal.cache;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is on the screens: the opened edition and how it stands with the server. Changing it swaps the edition under a
 * visitor's hands, so the old one stays open until its readers are done. Thread-safe.
 */
final class ShownEdition {
    private final CacheState.Live live;
    private final Clock clock;
    private final Duration grace;
    private final Set<Integer> open = ConcurrentHashMap.newKeySet();
    private @Nullable InstalledEdition edition;
    private Link link = new Link.Connecting();
    private volatile @Nullable Instant heard;

    ShownEdition(CacheState.Live live, Clock clock, Duration grace) {
        this.live = live;
        this.clock = clock;
        this.grace = grace;
    }

    /** Numbers of the editions that somebody may still read. */
    Set<Integer> open() {
        return Set.copyOf(open);
    }

    /** Shows an edition, and lets the one before go when nobody reads it any more. */
    synchronized void show(@Nullable InstalledEdition next) {
        InstalledEdition before = edition;
        edition = next;
        if (next != null) {
            open.add(next.caption().edition());
        }
        publish();
        if (before != null && before != next) {
            Thread.ofVirtual().name("edition-grace").start(() -> release(before));
        }
    }

    /** When the server last said what is live; null before that. */
    @Nullable Instant heard() {
        return heard;
    }

    synchronized void online() {
        heard = clock.instant();
        if (!(link instanceof Link.Online)) {
            say(new Link.Online(clock.instant()));
        }
    }

    /** Says that the server is away; answers whether it was not so before. */
    synchronized boolean offline() {
        boolean isNew = !(link instanceof Link.Offline);
        if (isNew) {
            say(new Link.Offline(clock.instant()));
        }
        return isNew;
    }

    /** Shows a pairing code; answers whether it is another than before. */
    synchronized boolean pairing(String code) {
        boolean isNew = !(link instanceof Link.Pairing(String same, _)) || !same.equals(code);
        if (isNew) {
            say(new Link.Pairing(code, clock.instant()));
        }
        return isNew;
    }

    /** Says a refusal; answers whether it is another than before. */
    synchronized boolean refusing(Refusal refusal) {
        boolean isNew = !(link instanceof Link.Refusing(Refusal same, _)) || !same.equals(refusal);
        if (isNew) {
            say(new Link.Refusing(refusal, clock.instant()));
        }
        return isNew;
    }

    /** Says what the storage does; answers whether it is another fault than before. */
    synchronized boolean failing(StorageProblem problem) {
        boolean isNew = !(link instanceof Link.Failing(StorageProblem same, _)) || same != problem;
        if (isNew) {
            say(new Link.Failing(problem, clock.instant()));
        }
        return isNew;
    }

    synchronized boolean isRefusing() {
        return link instanceof Link.Refusing;
    }

    private void say(Link next) {
        link = next;
        publish();
    }

    private void publish() {
        InstalledEdition now = edition;
        live.publish(
                now == null ? new CacheState.Waiting(link) : new CacheState.Showing(now, link));
    }

    private void release(InstalledEdition before) {
        try {
            Thread.sleep(grace);
        } catch (InterruptedException _) {
            return; // the terminal is closing
        }
        before.retire(() -> forget(before));
    }

    private synchronized void forget(InstalledEdition before) {
        InstalledEdition now = edition;
        if (now == null || now.caption().edition() != before.caption().edition()) {
            open.remove(before.caption().edition());
        }
    }
}
