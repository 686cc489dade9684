package id.go.esdm.gatrik.kiosk.terminal.hardware;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An enclosure of files, to try the terminal on any machine: {@code presence}, {@code tamper} and {@code key} hold 0 or 1, and {@code
 * backlight/panel/brightness} what the light behind the panel would be.
 */
final class Simulated implements Hardware {
    private static final Logger LOG = LoggerFactory.getLogger(Simulated.class);
    private static final String FULL = "100";

    private final Path directory;

    /** Files in {@code directory}. */
    Simulated(Path directory) {
        this.directory = directory;
    }

    @Override
    public List<HardwareProblem> open(Consumer<? super Line> edges) {
        try {
            Path panel = Files.createDirectories(backlights().resolve("panel"));
            for (Line line : Line.values()) {
                Files.writeString(file(line), "0\n");
            }
            Files.writeString(panel.resolve("max_brightness"), FULL);
            Files.writeString(panel.resolve("brightness"), FULL);
            LOG.info("the sensors are simulated: write 1 or 0 into the files in {}", directory);
            return List.of();
        } catch (IOException unwritable) {
            return List.of(
                    new HardwareProblem.Unusable(
                            "cannot be simulated: " + unwritable.getMessage()));
        }
    }

    @Override
    public Set<Line> lines() {
        return Set.of(Line.values());
    }

    @Override
    public boolean read(Line line) {
        try {
            return Files.readString(file(line)).strip().equals("1");
        } catch (IOException gone) {
            return false; // as a cable that was pulled
        }
    }

    @Override
    public Path backlights() {
        return directory.resolve("backlight");
    }

    @Override
    public void close() {}

    private Path file(Line line) {
        return directory.resolve(line.name().toLowerCase(Locale.ROOT));
    }
}
