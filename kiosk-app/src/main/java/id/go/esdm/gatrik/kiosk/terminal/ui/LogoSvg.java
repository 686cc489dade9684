package id.go.esdm.gatrik.kiosk.terminal.ui;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Logos that are drawings. The one place that knows AWT and jsvg: neither is loaded unless there is such a logo. */
final class LogoSvg {
    /** Kept here, since a logger that nobody holds is forgotten with its level. */
    private static final Logger JSVG = Logger.getLogger("com.github.weisj.jsvg");

    private LogoSvg() {}

    /** The drawing, {@code height} pixels high. What it would fetch from elsewhere is left out. */
    static Image draw(byte[] bytes, int height) throws IOException {
        JSVG.setLevel(
                Level.OFF); // what is wrong with a logo is said in one line, not in a stack trace
        SVGDocument document =
                new SVGLoader()
                        .load(new ByteArrayInputStream(bytes), null, LoaderContext.createDefault());
        if (document == null) {
            throw new IOException("neither PNG nor SVG");
        }
        double ratio = document.size().getWidth() / document.size().getHeight();
        if (!(ratio > 0.05 && ratio < 20)) {
            throw new IOException("it has no usable size");
        }
        int width = (int) Math.ceil(height * ratio);
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        document.render((Component) null, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        WritableImage image = new WritableImage(width, height);
        int[] argb = drawn.getRGB(0, 0, width, height, null, 0, width);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return image;
    }
}
