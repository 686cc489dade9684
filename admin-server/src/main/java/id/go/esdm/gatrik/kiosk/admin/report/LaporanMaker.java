package id.go.esdm.gatrik.kiosk.admin.report;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.publishing.PublicationListener;
import id.go.esdm.gatrik.kiosk.admin.publishing.PublicationLog;
import id.go.esdm.gatrik.kiosk.admin.store.ObjectStore;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes every laporan that is missing, by itself: soon after a publication, after a start, and again every few minutes while one
 * cannot be made. First it mends what older versions and interrupted calls left.
 */
public final class LaporanMaker implements PublicationListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LaporanMaker.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration AT_THE_END = Duration.ofSeconds(3);

    private final Laporans laporans;
    private final PublicationLog log;
    private final ObjectStore objects;
    private final LaporanPace pace;
    private final Instant started;
    private final ReentrantLock waiting = new ReentrantLock();
    private final Condition changed = waiting.newCondition();
    private @Nullable Thread thread;
    private long due;
    private boolean closed;

    LaporanMaker(
            Laporans laporans,
            PublicationLog log,
            ObjectStore objects,
            LaporanPace pace,
            Clock clock) {
        this.laporans = laporans;
        this.log = log;
        this.objects = objects;
        this.pace = pace;
        this.started = clock.instant();
    }

    /** Begins; to be called once. */
    public void start() {
        due = System.nanoTime() + pace.afterStart().toNanos();
        // A thread of its own: minutes of drawing on a virtual one would keep a core from all
        // others.
        thread = Thread.ofPlatform().daemon().name("laporan").start(this::work);
    }

    @Override
    public void published(LiveEdition edition) {
        waiting.lock();
        try {
            long soon = System.nanoTime() + pace.afterPublication().toNanos();
            if (soon - due < 0) {
                due = soon;
                changed.signalAll();
            }
        } finally {
            waiting.unlock();
        }
    }

    /** Ends within a few seconds; a laporan that is being made is finished or made again at the next start. */
    @Override
    public void close() {
        waiting.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            waiting.unlock();
        }
        laporans.end();
        if (thread != null) {
            try {
                thread.join(AT_THE_END);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void work() {
        boolean mended = false;
        while (isDue()) {
            try {
                mended = mended || mend();
                makeAll();
            } catch (RuntimeException failure) {
                LOG.error("laporan cannot be made now", failure);
            }
        }
    }

    private boolean mend() {
        try {
            objects.sweep(started);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        int filled = log.fill();
        if (filled > 0) {
            LOG.info("took {} older publications up into the log", filled);
        }
        return true;
    }

    /** The newest first, each once: one that is published meanwhile does not wait for the rest. */
    private void makeAll() {
        Set<Integer> tried = new HashSet<>();
        for (OptionalInt next = next(tried); next.isPresent(); next = next(tried)) {
            laporans.ensure(next.getAsInt(), PATIENCE);
            tried.add(next.getAsInt());
            breathe();
        }
    }

    private OptionalInt next(Set<Integer> tried) {
        return isClosed()
                ? OptionalInt.empty()
                : laporans.missing().stream()
                        .filter(edition -> !tried.contains(edition))
                        .mapToInt(Integer::intValue)
                        .findFirst();
    }

    /** Waits until there is something to do; false when it is over. */
    private boolean isDue() {
        waiting.lock();
        try {
            for (long left = due - System.nanoTime();
                    left > 0 && !closed;
                    left = due - System.nanoTime()) {
                changed.awaitNanos(left);
            }
            due = System.nanoTime() + pace.betweenTries().toNanos();
            return !closed;
        } catch (InterruptedException interrupted) {
            return false;
        } finally {
            waiting.unlock();
        }
    }

    private void breathe() {
        waiting.lock();
        try {
            long until = System.nanoTime() + pace.betweenMany().toNanos();
            for (long left = until - System.nanoTime();
                    left > 0 && !closed;
                    left = until - System.nanoTime()) {
                changed.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.unlock();
        }
    }

    private boolean isClosed() {
        waiting.lock();
        try {
            return closed;
        } finally {
            waiting.unlock();
        }
    }
}
