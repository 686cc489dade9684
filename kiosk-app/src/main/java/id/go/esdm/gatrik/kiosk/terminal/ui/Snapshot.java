package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A picture of the screen. Taking it needs the FX thread; turning it into a file does not, and should not be done there. Immutable. */
public final class Snapshot {
    private final int width;
    private final int height;
    private final int[] argb;

    private Snapshot(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /** Takes a picture of {@code scene} as it is laid out now. FX thread only. */
    public static Snapshot of(Scene scene) {
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Snapshot(width, height, argb);
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** The colour of a pixel, 0xAARRGGBB. */
    public int argb(int x, int y) {
        return argb[y * width + x];
    }

    /**
     * The picture made smaller; each pixel is the mean of those it stands for.
     *
     * @param longest what its longer side may have, in pixels
     */
    public Snapshot small(int longest) {
        int step = Math.max(1, (Math.max(width, height) + longest - 1) / longest);
        int across = width / step;
        int down = height / step;
        int[] means = new int[across * down];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                means[y * across + x] = mean(x * step, y * step, step);
            }
        }
        return new Snapshot(across, down, means);
    }

    private int mean(int left, int top, int step) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < top + step; y++) {
            for (int x = left; x < left + step; x++) {
                int pixel = argb(x, y);
                red += (pixel >> 16) & 0xff;
                green += (pixel >> 8) & 0xff;
                blue += pixel & 0xff;
            }
        }
        int count = step * step;
        return (0xff << 24) | ((red / count) << 16) | ((green / count) << 8) | (blue / count);
    }

    /** The picture as a PNG file. */
    public byte[] png() {
        return Png.of(width, height, argb);
    }
}
