package id.go.esdm.gatrik.kiosk.terminal.cache;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A body read with limited patience: it ends with {@link UnreachableException} when the server is silent too long or
 * takes too long in all. The JDK's own request timeout stops at the answer's head.
 *
 * <p>A watching thread closes the body; a reader that is blocked in it wakes up by that.
 */
final class PatientStream extends InputStream {
    private final URI address;
    private final InputStream body;
    private final long silenceNanos;
    private final long endNanos;
    private final boolean ends;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile long lastByteNanos = System.nanoTime();
    private volatile @Nullable String givenUp;

    /**
     * @param whole the longest time in all, or null for a stream without an end
     */
    PatientStream(URI address, InputStream body, Duration silence, @Nullable Duration whole) {
        this.address = address;
        this.body = body;
        this.silenceNanos = silence.toNanos();
        this.ends = whole != null;
        this.endNanos = System.nanoTime() + (whole == null ? 0 : whole.toNanos());
        Thread.ofVirtual().name("feed-patience").start(this::watch);
    }

    private void watch() {
        try {
            while (true) {
                long now = System.nanoTime();
                long silenceLeft = lastByteNanos + silenceNanos - now;
                long left = ends ? Math.min(silenceLeft, endNanos - now) : silenceLeft;
                if (left <= 0) {
                    givenUp =
                            silenceLeft <= 0 ? "the server fell silent" : "the server is too slow";
                    body.close();
                    return;
                }
                if (closed.await(left, TimeUnit.NANOSECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException | IOException e) {
            givenUp = "closing failed: " + e.getMessage();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count;
        try {
            count = body.read(target, offset, length);
        } catch (IOException e) {
            String reason = givenUp;
            throw reason == null
                    ? new UnreachableException(address, e)
                    : new UnreachableException(address, reason);
        }
        String reason = givenUp;
        if (reason != null) {
            throw new UnreachableException(address, reason);
        }
        lastByteNanos = System.nanoTime();
        return count;
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        body.close();
    }
}
