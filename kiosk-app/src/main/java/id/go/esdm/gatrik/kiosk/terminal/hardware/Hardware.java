package id.go.esdm.gatrik.kiosk.terminal.hardware;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Where the lines of the enclosure come from. */
sealed interface Hardware extends AutoCloseable permits Pi, Simulated {
    /**
     * The one of the settings, not yet opened.
     *
     * @param cache where the files of the simulation lie
     * @throws IllegalArgumentException when the settings say that there is none
     */
    static Hardware of(HardwareSettings settings, Path cache) {
        return switch (settings.kind()) {
            case NONE -> throw new IllegalArgumentException("no hardware");
            case PI -> Pi.real(settings.pins());
            case SIMULATED -> new Simulated(cache.resolve("simulated"));
        };
    }

    /**
     * Connects to the lines. May take as long as it needs, and never throws for want of hardware.
     *
     * @param edges told of each change of a line at the moment it happens, on any thread and however often
     * @return what cannot be used
     */
    List<HardwareProblem> open(Consumer<? super Line> edges);

    /** The lines that can be read once it is open. */
    Set<Line> lines();

    /** What a line says at this moment. */
    boolean read(Line line);

    /** The directory of the lights, as {@code /sys/class/backlight} is. */
    Path backlights();

    @Override
    void close();
}
