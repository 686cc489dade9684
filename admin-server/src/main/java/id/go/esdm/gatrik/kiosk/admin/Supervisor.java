package id.go.esdm.gatrik.kiosk.admin;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The service manager that started this program and watches over it, spoken to as sd_notify(3) says. Without
 * {@code NOTIFY_SOCKET} there is none, and nothing happens. Thread-safe.
 */
public final class Supervisor {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);

    private final @Nullable NotifySocket socket;
    private final @Nullable Duration watchdog;
    private final AtomicBoolean heard = new AtomicBoolean(true);

    private Supervisor(@Nullable NotifySocket socket, @Nullable Duration watchdog) {
        this.socket = socket;
        this.watchdog = watchdog;
    }

    /** The one that this environment names. */
    public static Supervisor of(Map<String, String> environment) {
        String address = environment.getOrDefault("NOTIFY_SOCKET", "");
        if (address.isEmpty()) {
            return new Supervisor(null, null);
        }
        if (!address.startsWith("/") && !address.startsWith("@")) {
            LOG.warn("NOTIFY_SOCKET {} is of a kind that is not spoken here", address);
            return new Supervisor(null, null);
        }
        // WATCHDOG_PID is not asked: on a seat the unit's first process is the compositor, not this
        // one
        String micros = environment.getOrDefault("WATCHDOG_USEC", "");
        return new Supervisor(
                new NotifySocket(address),
                micros.matches("[1-9][0-9]{0,17}")
                        ? Duration.ofNanos(Long.parseLong(micros) * 1_000)
                        : null);
    }

    /** Whether there is one. */
    public boolean isPresent() {
        return socket != null;
    }

    /** Within which time it wants to hear {@link #alive}; absent: it does not watch. */
    public Optional<Duration> findWatchdog() {
        return Optional.ofNullable(watchdog);
    }

    /** The start goes on and will be heard of again within this time. */
    public void starting(Duration patience, String status) {
        offer("EXTEND_TIMEOUT_USEC=" + patience.toNanos() / 1_000 + "\nSTATUS=" + status);
    }

    /** The start is done. */
    public void ready(String status) {
        told(socket == null || socket.send("READY=1\nSTATUS=" + status));
    }

    /** All is well at this moment. */
    public void alive(String status) {
        offer("WATCHDOG=1\nSTATUS=" + status);
    }

    /** The end has begun. */
    public void stopping() {
        offer("STOPPING=1");
    }

    /** What may be lost: a program that is closing must not wait for somebody who does not read. */
    private void offer(String message) {
        told(socket == null || socket.offer(message));
    }

    private void told(boolean taken) {
        if (!taken && heard.getAndSet(false)) {
            LOG.warn("the service manager does not take messages");
        }
    }
}
