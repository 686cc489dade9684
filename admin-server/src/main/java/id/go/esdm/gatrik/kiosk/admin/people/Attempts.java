package id.go.esdm.gatrik.kiosk.admin.people;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Wrong passwords, counted for an account and an address together: who guesses at an account from one place delays nobody who
 * signs in to it from another. In memory; thread-safe.
 */
final class Attempts {
    private static final int FREE = 3;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_KEPT = 20_000;
    private static final int NETWORK_BYTES = 8;

    private final Clock clock;
    private final Map<Key, Count> counts = new LinkedHashMap<>(16, 0.75f, true);

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt before it is judged, so that attempts made at the same time all count.
     *
     * @return how long to wait, if this one comes too early; it is not counted then
     */
    synchronized Optional<Duration> begin(String username, String address) {
        Instant now = clock.instant();
        Key key = new Key(username, network(address));
        Count before = counts.getOrDefault(key, new Count(0, now));
        if (before.next().isAfter(now.plus(LONGEST))) {
            // the clock was set back: nobody waits for years
            before = new Count(before.failures(), now);
        }
        if (before.next().isAfter(now)) {
            return Optional.of(Duration.between(now, before.next()));
        }
        boolean forgotten = before.next().plus(LONGEST).isBefore(now);
        int failures = forgotten ? 1 : before.failures() + 1;
        counts.put(key, new Count(failures, now.plus(delay(failures))));
        if (counts.size() > MOST_KEPT) {
            counts.remove(counts.keySet().iterator().next());
        }
        return Optional.empty();
    }

    /** Forgets the attempts, since the last was right. */
    synchronized void succeeded(String username, String address) {
        counts.remove(new Key(username, network(address)));
    }

    /** Takes back an attempt that was never judged. */
    synchronized void withdrawn(String username, String address) {
        Key key = new Key(username, network(address));
        Count count = counts.get(key);
        if (count != null) {
            counts.put(key, new Count(Math.max(0, count.failures() - 1), clock.instant()));
        }
    }

    private static Duration delay(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures - FREE, 20));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    /** One IPv6 host commands a whole /64, so that is what is counted. */
    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length > NETWORK_BYTES
                    ? Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    private record Key(String username, String network) {}

    private record Count(int failures, Instant next) {}
}
