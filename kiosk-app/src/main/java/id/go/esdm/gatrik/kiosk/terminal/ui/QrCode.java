package id.go.esdm.gatrik.kiosk.terminal.ui;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;

/**
 * A QR code that a phone reads from the panel: dark on white whatever the contrast, every module a whole number of pixels, and four modules of white
 * around it (ISO/IEC 18004). Error correction M: a panel has reflections, but no scratches on the code.
 */
public final class QrCode extends Region {
    private static final int QUIET_MODULES = 4;
    private static final double SMALLEST_MODULE_MILLIMETRES = 0.5;
    private static final int EDGE = 2; // pixels of the plate's own line, outside the quiet zone
    private static final int DARK = 0xff000000;
    private static final int WHITE = 0xffffffff;

    /**
     * Draws the code of {@code address}.
     *
     * @param millimetres how wide it may be on the declared panel, white included; wider where its modules would become smaller than 0.5 mm
     * @throws IllegalArgumentException when the address is too long for any code
     */
    public QrCode(Look look, URI address, double millimetres) {
        ByteMatrix modules = encode(address.toString());
        int count = modules.getWidth() + 2 * QUIET_MODULES;
        int pixels = pixels(look.panel(), count, millimetres);
        ImageView picture = new ImageView(draw(modules, pixels));
        picture.setSmooth(false);
        double inside = EDGE + QUIET_MODULES * pixels;
        picture.relocate(inside, inside);
        picture.setManaged(false);
        getChildren().add(picture);
        double side = count * pixels + 2 * EDGE;
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        getStyleClass().add("qr");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(look.texts().get("qr.name", PublicSite.words(address)));
        setMouseTransparent(true);
    }

    /** The usual width on {@code panel}, in millimetres: from a large one people stand farther away. */
    public static double usual(Panel panel) {
        double shorter = Math.min(panel.width(), panel.height()) * panel.millimetresPerPixel();
        return Math.clamp(shorter / 3.5, 48, 76);
    }

    /** The code, and below it the address in words, in lines of at most {@code width} pixels. */
    public static VBox captioned(Look look, URI address, double millimetres, double width) {
        QrCode code = new QrCode(look, address, millimetres);
        VBox both = new VBox(look.space(16), code, words(look, address, width));
        both.setMaxWidth(Math.max(width, code.getMinWidth()));
        return both;
    }

    /** The address for whoever would rather type it: a line ends after a slash where that is possible. */
    public static Words words(Look look, URI address, double width) {
        StringBuilder lines = new StringBuilder();
        String line = "";
        for (String part : PublicSite.words(address).split("(?<=/)")) {
            String longer = line + part;
            if (!line.isEmpty()
                    && new Words(look, Type.BODY, "muted", longer).prefWidth(-1) > width) {
                lines.append(line).append('\n');
                line = part;
            } else {
                line = longer;
            }
        }
        return new Words(look, Type.BODY, "muted", lines + line);
    }

    private static ByteMatrix encode(String text) {
        try {
            // digits and capitals take less room in modes of their own; compact finds the shortest
            // mixture
            return Encoder.encode(
                            text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.QR_COMPACT, true))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a code: " + text, tooLong);
        }
    }

    private static int pixels(Panel panel, int count, double millimetres) {
        double least = SMALLEST_MODULE_MILLIMETRES / panel.millimetresPerPixel();
        double wanted = millimetres / count / panel.millimetresPerPixel();
        return (int) Math.max(Math.ceil(least), Math.floor(wanted));
    }

    private static WritableImage draw(ByteMatrix modules, int pixels) {
        int side = modules.getWidth() * pixels;
        WritableImage image = new WritableImage(side, side);
        int[] line = new int[side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int colour = modules.get(x, y / pixels) == 1 ? DARK : WHITE;
                Arrays.fill(line, x * pixels, (x + 1) * pixels, colour);
            }
            image.getPixelWriter()
                    .setPixels(0, y, side, 1, PixelFormat.getIntArgbInstance(), line, 0, side);
        }
        return image;
    }
}
