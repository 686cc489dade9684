package id.go.esdm.gatrik.kiosk.admin.fleet;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Server-sent events: each follower waits on a virtual thread of its own and is told of the newest edition, never
 * of one that was overtaken meanwhile. Thread-safe.
 */
public final class EditionEvents implements AutoCloseable {
    private static final Duration PULSE = Duration.ofSeconds(15);
    private static final int MOST_FOLLOWERS = 5_000;
    private static final byte[] COMMENT = ": masih di sini\n\n".getBytes(StandardCharsets.UTF_8);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int newest;
    private int followers;
    private boolean closed;

    /** Tells every follower. */
    public void published(int edition) {
        lock.lock();
        try {
            newest = Math.max(newest, edition);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How many are waiting. */
    public int followers() {
        lock.lock();
        try {
            return followers;
        } finally {
            lock.unlock();
        }
    }

    /** Sends everybody away; they come back to the next server. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Serves one follower until it goes, or the server does. */
    void follow(Context ctx) throws InterruptedException {
        ctx.contentType("text/event-stream").header(Header.CACHE_CONTROL, "no-store");
        ctx.header("X-Accel-Buffering", "no");
        if (ctx.method().equals(HandlerType.HEAD)) {
            return;
        }
        if (!enter()) {
            ctx.status(503).header(Header.RETRY_AFTER, "30");
            return;
        }
        try (OutputStream out = ctx.res().getOutputStream()) {
            int told = 0;
            for (int next = await(told, Duration.ZERO); next >= 0; next = await(told, PULSE)) {
                out.write(next > told ? event(next) : COMMENT);
                out.flush();
                told = next;
            }
        } catch (IOException gone) {
            // It has gone, as followers do; it asks again when it can.
        } finally {
            leave();
        }
    }

    /** Waits for an edition that is newer than what was told; the newest one there is, or -1 at the end. */
    private int await(int told, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (newest <= told && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            return closed ? -1 : newest;
        } finally {
            lock.unlock();
        }
    }

    private boolean enter() {
        lock.lock();
        try {
            if (closed || followers >= MOST_FOLLOWERS) {
                return false;
            }
            followers++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        lock.lock();
        try {
            followers--;
        } finally {
            lock.unlock();
        }
    }

    private static byte[] event(int edition) {
        return ("event: edition\ndata: {\"edition\":" + edition + "}\n\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
