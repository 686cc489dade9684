package id.go.esdm.gatrik.kiosk.terminal.cache;

import java.time.Duration;

/**
 * How patient the terminal is with its server. All times are measured on the monotonic clock, so a jump of the wall
 * clock changes nothing.
 *
 * @param connect longest time to open a connection
 * @param answer longest time from the request to the answer's head, and the time that every body is granted
 * @param silence longest time without a single byte within a body
 * @param leastBytesPerSecond a body that is slower than this, beyond {@code answer}, is given up
 * @param eventSilence longest silence of the event stream; the server comments every 15 s
 */
public record FeedLimits(
        Duration connect,
        Duration answer,
        Duration silence,
        long leastBytesPerSecond,
        Duration eventSilence) {

    /** The largest manifest, roster or pointer, in bytes (contract, Files). */
    public static final long MANIFEST_BYTES = 16L << 20;

    /** The largest content, in bytes (contract, Files). */
    public static final long CONTENT_BYTES = 256L << 20;

    /** The largest object, in bytes (contract, Files). */
    public static final long OBJECT_BYTES = 256L << 20;

    /** The largest pointer, in bytes; a real one has about 200. */
    static final long POINTER_BYTES = 4096;

    /** The largest signature file, in bytes; a real one has 64. */
    static final long SIGNATURE_BYTES = 1024;

    /** The largest word on what is read most, in bytes; a real one has at most 700. */
    static final long MOST_READ_BYTES = 4096;

    public FeedLimits {
        if (leastBytesPerSecond < 1) {
            throw new IllegalArgumentException("leastBytesPerSecond " + leastBytesPerSecond);
        }
    }

    /** For an office network. */
    public static FeedLimits usual() {
        return new FeedLimits(
                Duration.ofSeconds(5),
                Duration.ofSeconds(15),
                Duration.ofSeconds(15),
                32 * 1024,
                Duration.ofSeconds(45));
    }

    /** The longest time that a body of at most {@code bytes} may take. */
    Duration wholeBody(long bytes) {
        return answer.plusSeconds(bytes / leastBytesPerSecond);
    }
}
