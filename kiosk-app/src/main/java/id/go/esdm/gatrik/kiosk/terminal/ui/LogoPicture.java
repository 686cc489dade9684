package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.image.Image;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A logo as pixels.
 *
 * @param luminance the mean of what is drawn, 0 to 1
 */
record LogoPicture(Image image, double luminance) {
    private static final Logger LOG = LoggerFactory.getLogger(LogoPicture.class);
    private static final int MOST_BYTES = 4 << 20;
    private static final int HEIGHT = 320; // twice what the largest panel shows

    /** Reads a file; empty, and one line in the log, when it cannot be drawn. Any thread. */
    static Optional<LogoPicture> read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw new IOException("no file of at most " + MOST_BYTES + " bytes");
            }
            byte[] bytes = Files.readAllBytes(file);
            return Optional.of(
                    of(
                            LogoPng.matches(bytes)
                                    ? LogoPng.draw(bytes, HEIGHT)
                                    : LogoSvg.draw(bytes, HEIGHT)));
        } catch (IOException | RuntimeException | LinkageError unusable) {
            LOG.warn("the logo {} is not shown: {}", file, String.valueOf(unusable));
            return Optional.empty();
        }
    }

    private static LogoPicture of(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        double light = 0;
        double weight = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = image.getPixelReader().getArgb(x, y);
                double opacity = (pixel >>> 24) / 255.0;
                light += Luminance.of(pixel) * opacity;
                weight += opacity;
            }
        }
        if (weight < 1) {
            throw new IOException("nothing is drawn in it");
        }
        return new LogoPicture(image, light / weight);
    }
}
