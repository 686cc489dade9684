package id.go.esdm.gatrik.kiosk.admin.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Whether a picture can be shown: its size is read first, then every point of it, keeping only a few. */
record PictureCheck(IntakeLimits limits) {
    private static final int KEPT = 256;

    Optional<IntakeProblem> check(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.of(new IntakeProblem.Broken());
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return check(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private Optional<IntakeProblem> check(ImageReader reader) {
        try {
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > limits.megapixels() * 1_000_000L) {
                return Optional.of(new IntakeProblem.TooManyPixels(limits.megapixels()));
            }
            ImageReadParam few = reader.getDefaultReadParam();
            few.setSourceSubsampling(
                    (int) Math.max(1, width / KEPT), (int) Math.max(1, height / KEPT), 0, 0);
            reader.read(0, few);
            return Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.of(new IntakeProblem.Broken());
        }
    }
}
