package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;

/** From the pictures that PDFBox draws to those that JavaFX shows, without a second copy. */
final class Pictures {
    private static final int OPAQUE = 0xFF000000;

    private Pictures() {}

    /** The same picture; the given one, of TYPE_INT_RGB, may not be drawn on any more. */
    static Image of(BufferedImage picture) {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int at = 0; at < pixels.length; at++) {
            pixels[at] |= OPAQUE;
        }
        return new WritableImage(
                new PixelBuffer<>(
                        picture.getWidth(),
                        picture.getHeight(),
                        IntBuffer.wrap(pixels),
                        PixelFormat.getIntArgbPreInstance()));
    }
}
