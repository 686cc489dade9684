package id.go.esdm.gatrik.kiosk.terminal;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Map;
import java.util.Optional;

/** Points its camera at the whole screen and reads the one code on it. */
final class Phone {
    /** Out of focus by a pixel of the camera. */
    private static final float[] SOFT = {
        1 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 4 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 1 / 16f
    };

    private Phone() {}

    /** Sees every pixel. */
    static Optional<String> reads(Snapshot screen) {
        return decode(picture(screen));
    }

    /**
     * Sees the screen smaller, out of focus and askew.
     *
     * @param scale how large a pixel of the screen is in the camera's picture
     * @param degrees how far the phone is tilted
     */
    static Optional<String> readsFromAfar(Snapshot screen, double scale, double degrees) {
        BufferedImage sharp = picture(screen);
        int side = (int) (Math.hypot(sharp.getWidth(), sharp.getHeight()) * scale);
        BufferedImage seen = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = seen.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, side, side);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform pose = AffineTransform.getTranslateInstance(side / 2.0, side / 2.0);
        pose.rotate(Math.toRadians(degrees));
        pose.scale(scale, scale);
        pose.translate(-sharp.getWidth() / 2.0, -sharp.getHeight() / 2.0);
        graphics.drawImage(sharp, pose, null);
        graphics.dispose();
        return decode(new ConvolveOp(new Kernel(3, 3, SOFT)).filter(seen, null));
    }

    private static BufferedImage picture(Snapshot screen) {
        BufferedImage picture =
                new BufferedImage(screen.width(), screen.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < screen.height(); y++) {
            for (int x = 0; x < screen.width(); x++) {
                picture.setRGB(x, y, screen.argb(x, y));
            }
        }
        return picture;
    }

    private static Optional<String> decode(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var seen =
                new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Optional.of(
                    new QRCodeReader()
                            .decode(seen, Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText());
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }
}
