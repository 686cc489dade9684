package id.go.esdm.gatrik.kiosk.terminal.hardware;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The enclosure put together: its lines are read and told, and the screen is dimmed when nobody is there. Without a presence sensor the screen is never dimmed, because
 * nothing would know that somebody has come. Thread-safe.
 */
public final class Enclosure implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Enclosure.class);

    private static final Duration NEVER = Duration.ofDays(36_500);

    private final HardwareSettings settings;
    private final Hardware hardware;
    private final Lamp picture;
    private final List<Consumer<? super HardwareEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Sensors sensors;
    private final Map<Line, Sign> signs = new EnumMap<>(Line.class);
    private @Nullable Dimmer dimmer;
    private boolean visiting;
    private boolean asleep;
    private boolean opened;
    private boolean closed;

    Enclosure(HardwareSettings settings, Hardware hardware, Lamp picture) {
        this.settings = settings;
        this.hardware = hardware;
        this.picture = picture;
        this.sensors = new Sensors(hardware, this::tell);
        listeners.add(new EventLog());
    }

    /**
     * The enclosure that the settings describe, not yet opened.
     *
     * @param cache where the files of a simulated one lie
     * @param picture darkens the picture on a panel whose backlight cannot be dimmed
     */
    public static Enclosure of(HardwareSettings settings, Path cache, Lamp picture) {
        return new Enclosure(settings, Hardware.of(settings, cache), picture);
    }

    /** Is told what happens from now on, on the thread that reads the lines, which must not wait for it. */
    public void addListener(Consumer<? super HardwareEvent> listener) {
        listeners.add(listener);
    }

    /** Connects to the hardware, however long that takes; what is absent is said once, and the rest begins to work. Never throws for want of it. */
    public void open() {
        for (HardwareProblem problem : hardware.open(sensors::edge)) {
            LOG.warn("{}", problem.words());
        }
        synchronized (signs) {
            hardware.lines().forEach(line -> signs.put(line, new Sign(line, false, 0)));
        }
        if (hardware.lines().contains(Line.PRESENCE)) {
            begin(new Dimmer(settings.dimAfter(), backlight().orElse(picture)));
        }
        synchronized (this) {
            opened = true;
        }
        dimForTheNight();
        sensors.start();
    }

    private Optional<Lamp> backlight() {
        return Backlight.find(hardware.backlights(), settings.backlight(), settings.dimLevel())
                .map(Lamp.class::cast);
    }

    /** Without a presence sensor nothing but the night dims the light, and only a real one: the sleeping picture is dark by itself. */
    private void dimForTheNight() {
        boolean wanted;
        synchronized (this) {
            wanted = opened && asleep && dimmer == null && !closed;
        }
        if (wanted) {
            backlight().ifPresent(lamp -> begin(new Dimmer(NEVER, lamp)));
        }
    }

    /**
     * What one line says.
     *
     * @param yes what it says at rest
     * @param changes how often that has changed since the start
     */
    public record Sign(Line line, boolean yes, int changes) {}

    /** What the lines say that can be read, in the order of {@link Line}; empty until the enclosure is open. */
    public List<Sign> signs() {
        synchronized (signs) {
            return List.copyOf(signs.values());
        }
    }

    /** The screen was touched, or a key pressed. */
    public void touched() {
        Dimmer dims = dimmer();
        if (dims != null) {
            dims.touched();
        }
    }

    /** A visit begins, or ends. */
    public void visiting(boolean on) {
        Dimmer dims;
        synchronized (this) {
            visiting = on;
            dims = dimmer;
        }
        if (dims != null) {
            dims.visiting(on);
        }
    }

    /** Leaves the screen bright, and the lines. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        sensors.close();
        Dimmer dims = dimmer();
        if (dims != null) {
            dims.close();
        }
        hardware.close();
    }

    /** The screen sleeps, or wakes. */
    public void asleep(boolean on) {
        Dimmer dims;
        boolean changed;
        synchronized (this) {
            changed = asleep != on;
            asleep = on;
            dims = dimmer;
        }
        if (!changed) {
            return;
        }
        if (dims != null) {
            dims.asleep(on);
        } else if (on) {
            Thread.ofVirtual().name("night light").start(this::dimForTheNight);
        }
    }

    private void note(Line line, boolean yes) {
        synchronized (signs) {
            signs.computeIfPresent(line, (_, sign) -> new Sign(line, yes, sign.changes() + 1));
        }
    }

    private synchronized void begin(Dimmer begun) {
        if (closed || dimmer != null) {
            return;
        }
        begun.visiting(visiting);
        begun.asleep(asleep);
        begun.start();
        dimmer = begun;
    }

    private synchronized @Nullable Dimmer dimmer() {
        return dimmer;
    }

    private void tell(HardwareEvent event) {
        Dimmer dims = dimmer();
        if (dims != null && event instanceof HardwareEvent.Presence(boolean somebody)) {
            dims.somebody(somebody);
        }
        switch (event) {
            case HardwareEvent.Presence(boolean yes) -> note(Line.PRESENCE, yes);
            case HardwareEvent.Enclosure(boolean yes) -> note(Line.TAMPER, yes);
            case HardwareEvent.StaffKey(boolean yes) -> note(Line.KEY, yes);
            case HardwareEvent.Restless _ -> {}
        }
        for (Consumer<? super HardwareEvent> listener : listeners) {
            listener.accept(event);
        }
    }
}
