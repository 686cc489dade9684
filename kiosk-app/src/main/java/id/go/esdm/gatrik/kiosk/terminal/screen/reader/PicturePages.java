package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture as a document of one page. */
final class PicturePages implements PageSource {
    private final BufferedImage picture;

    private PicturePages(BufferedImage picture) {
        this.picture = picture;
    }

    /** Reads it no larger than can be seen: every second, third … pixel of one that is huge. */
    static PicturePages open(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("a damaged picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
                ImageReadParam asked = reader.getDefaultReadParam();
                asked.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
                return new PicturePages(reader.read(0, asked));
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException damaged) {
            throw new IOException("a damaged picture", damaged);
        }
    }

    @Override
    public List<Dimension2D> sizes() {
        return List.of(new Dimension2D(picture.getWidth(), picture.getHeight()));
    }

    @Override
    public Image draw(int page, double scale, Rectangle2D part) {
        int width = (int) part.getWidth();
        int height = (int) part.getHeight();
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, width, height);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.translate(-part.getMinX(), -part.getMinY());
        pen.drawImage(picture, AffineTransform.getScaleInstance(scale, scale), null);
        pen.dispose();
        return Pictures.of(drawn);
    }

    @Override
    public void close() {
        picture.flush();
    }
}
