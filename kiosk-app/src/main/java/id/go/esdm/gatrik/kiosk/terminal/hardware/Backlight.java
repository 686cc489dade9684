package id.go.esdm.gatrik.kiosk.terminal.hardware;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The light behind the panel as Linux offers it: {@code brightness} and {@code max_brightness} of {@code /sys/class/backlight/NAME}, the same for DSI, DPI
 * and laptop panels. No PWM of our own: whoever wires one gives it to the kernel ({@code dtoverlay=pwm-backlight}), and it is found here.
 */
final class Backlight implements Lamp {
    private static final Logger LOG = LoggerFactory.getLogger(Backlight.class);

    private final Path brightness;
    private final int bright;
    private final int dim;
    private boolean failed;

    private Backlight(Path brightness, int bright, int dim) {
        this.brightness = brightness;
        this.bright = bright;
        this.dim = dim;
    }

    /**
     * The light of that name, or the first there is. Its brightness now is taken for the full one, unless a terminal that was killed in the dark left it dim.
     *
     * @param root as {@code /sys/class/backlight} is
     * @param percent that are left when it is dim, 1 to 100; never less than the smallest step
     * @return empty when there is none or it may not be written, which is then said
     */
    static Optional<Backlight> find(Path root, @Nullable String name, int percent) {
        Optional<Path> place = name == null ? first(root) : Optional.of(root.resolve(name));
        if (place.isEmpty()) {
            LOG.info("this panel has no backlight that Linux knows; the picture is darkened");
            return Optional.empty();
        }
        Path brightness = place.get().resolve("brightness");
        try {
            int most = number(place.get().resolve("max_brightness"));
            int found = number(brightness);
            if (!Files.isWritable(brightness)) {
                LOG.warn("no permission to write {}; the picture is darkened", brightness);
                return Optional.empty();
            }
            int leftBehind = share(most, percent);
            int bright = found > leftBehind ? found : most;
            return Optional.of(new Backlight(brightness, bright, share(bright, percent)));
        } catch (IOException | NumberFormatException unreadable) {
            LOG.warn("no backlight at {}; the picture is darkened", place.get());
            return Optional.empty();
        }
    }

    @Override
    public void shine(Light light) {
        int level =
                switch (light) {
                    case BRIGHT -> bright;
                    case DIM -> dim;
                };
        try {
            Files.writeString(
                    brightness,
                    level + "\n",
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING);
            failed = false;
        } catch (IOException refused) {
            if (!failed) {
                LOG.warn("the backlight does not take a brightness: {}", refused.toString());
            }
            failed = true;
        }
    }

    private static int share(int whole, int percent) {
        return Math.max(1, Math.round(whole * percent / 100f));
    }

    private static int number(Path file) throws IOException {
        return Integer.parseInt(Files.readString(file).strip());
    }

    private static Optional<Path> first(Path root) {
        try (Stream<Path> lights = Files.list(root)) {
            List<Path> sorted = lights.sorted().toList();
            return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.getFirst());
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}
