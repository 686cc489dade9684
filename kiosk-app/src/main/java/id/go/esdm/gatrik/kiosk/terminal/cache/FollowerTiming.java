package id.go.esdm.gatrik.kiosk.terminal.cache;

import java.time.Duration;

/**
 * When the follower does what.
 *
 * @param poll between two looks when no event comes (contract, Feed: 60 s)
 * @param firstRetry after the first failure; it doubles from there
 * @param mostRetry while the server cannot be reached
 * @param mostRefusedRetry while the server offers what must not be taken: nothing but the server can mend that
 * @param leastGap between two looks, however many events come
 * @param pairing between two askings for the administrator's word
 * @param checkAfter from the start to the reading of everything that is held
 * @param grace how long a replaced edition stays open for those who hold no lease
 */
public record FollowerTiming(
        Duration poll,
        Duration firstRetry,
        Duration mostRetry,
        Duration mostRefusedRetry,
        Duration leastGap,
        Duration pairing,
        Duration checkAfter,
        Duration grace) {

    /** For a terminal in a lobby. */
    public static FollowerTiming usual() {
        return new FollowerTiming(
                Duration.ofSeconds(60),
                Duration.ofMillis(500),
                Duration.ofSeconds(60),
                Duration.ofMinutes(10),
                Duration.ofMillis(100),
                Duration.ofSeconds(3),
                Duration.ofSeconds(30),
                Duration.ofMinutes(2));
    }
}
