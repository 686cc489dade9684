package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.image.Image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Logos that are pictures. */
final class LogoPng {
    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int HEAD =
            24; // the signature; length, name, width and height of the first part
    private static final int MOST_PIXELS =
            4096; // a side: a few bytes can promise a picture that fills the memory

    private LogoPng() {}

    /** Whether these bytes begin as a PNG does. */
    static boolean matches(byte[] bytes) {
        return bytes.length >= HEAD && ByteBuffer.wrap(bytes).getLong() == SIGNATURE;
    }

    /** The picture, at most {@code height} pixels high. */
    static Image draw(byte[] bytes, int height) throws IOException {
        int across = ByteBuffer.wrap(bytes).getInt(16);
        int down = ByteBuffer.wrap(bytes).getInt(20);
        if (across < 1 || down < 1 || across > MOST_PIXELS || down > MOST_PIXELS) {
            throw new IOException("its sides are not between 1 and " + MOST_PIXELS + " pixels");
        }
        Image image =
                new Image(new ByteArrayInputStream(bytes), 0, Math.min(down, height), true, true);
        if (image.isError()) {
            throw new IOException("a broken PNG", image.getException());
        }
        return image;
    }
}
