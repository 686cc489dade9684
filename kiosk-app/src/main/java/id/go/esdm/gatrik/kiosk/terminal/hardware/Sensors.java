package id.go.esdm.gatrik.kiosk.terminal.hardware;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Reads the lines of the enclosure, debounces them and tells what happened, on one virtual thread. An edge only wakes it: however often a line flaps, it looks 40
 * times a second at most. It also looks by itself now and then, because the kernel drops edges that come too fast.
 */
final class Sensors implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sensors.class);
    private static final Duration STILL = Duration.ofMillis(50);
    private static final Duration RESTLESS = Duration.ofSeconds(5);
    private static final long LOOK_MILLIS = 25;
    private static final long REST_MILLIS = 250;

    private final Hardware hardware;
    private final Consumer<? super HardwareEvent> events;
    private final Map<Line, Debounce> debounces = new EnumMap<>(Line.class);
    private final Set<Line> restless = EnumSet.noneOf(Line.class);
    private final Semaphore edges = new Semaphore(0);
    private volatile boolean open = true;

    /** Reads {@code hardware}, whose edges are still to be brought to {@link #edge}. */
    Sensors(Hardware hardware, Consumer<? super HardwareEvent> events) {
        this.hardware = hardware;
        this.events = events;
        for (Line line : Line.values()) {
            debounces.put(line, new Debounce(STILL, RESTLESS));
        }
    }

    /** A line changes at this moment. Never waits; any thread. */
    void edge(Line line) {
        debounce(line).edge(System.nanoTime());
        if (edges.availablePermits() == 0) {
            edges.release();
        }
    }

    /** Reads until it is closed. */
    void start() {
        Thread.ofVirtual().name("sensors").start(this::run);
    }

    @Override
    public void close() {
        open = false;
        edges.release();
    }

    private void run() {
        Set<Line> lines = hardware.lines();
        try {
            while (open && !lines.isEmpty()) {
                boolean resting = true;
                for (Line line : lines) {
                    resting &= look(line);
                }
                if (resting) {
                    boolean _ = edges.tryAcquire(REST_MILLIS, TimeUnit.MILLISECONDS);
                    edges.drainPermits();
                } else {
                    Thread.sleep(LOOK_MILLIS);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | LinkageError failed) {
            LOG.error(
                    "the sensors cannot be read any more; the terminal runs without them", failed);
        }
    }

    private boolean look(Line line) {
        Debounce debounce = debounce(line);
        boolean yes = hardware.read(line);
        long now = System.nanoTime();
        debounce.read(yes, now).ifPresent(word -> events.accept(HardwareEvent.of(line, word)));
        boolean resting = debounce.isAtRest(now);
        if (resting) {
            restless.remove(line);
        } else if (debounce.isRestless(now) && restless.add(line)) {
            events.accept(new HardwareEvent.Restless(line));
        }
        return resting;
    }

    private Debounce debounce(Line line) {
        Debounce debounce = debounces.get(line);
        if (debounce == null) {
            throw new IllegalStateException("no line " + line);
        }
        return debounce;
    }
}
