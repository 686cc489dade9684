package id.go.esdm.gatrik.kiosk.terminal.ui;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.util.Arrays;
import java.util.Map;

/** The modules of a code, without the white around them. */
record QrModules(ByteMatrix matrix) {
    private static final int DARK = 0xff000000;
    private static final int WHITE = 0xffffffff;

    /** The shortest code of {@code text}. Error correction M: a panel has reflections, but no scratches on the code. */
    static QrModules of(String text) {
        try {
            // digits and capitals take less room in modes of their own; compact finds the shortest
            // mixture
            var hints = Map.of(EncodeHintType.QR_COMPACT, true);
            return new QrModules(Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a code: " + text, tooLong);
        }
    }

    /** How many stand in a row. */
    int count() {
        return matrix.getWidth();
    }

    /** Drawn, each {@code pixels} wide and high. */
    Image draw(int pixels) {
        int side = count() * pixels;
        WritableImage image = new WritableImage(side, side);
        int[] line = new int[side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < count(); x++) {
                int colour = matrix.get(x, y / pixels) == 1 ? DARK : WHITE;
                Arrays.fill(line, x * pixels, (x + 1) * pixels, colour);
            }
            image.getPixelWriter()
                    .setPixels(0, y, side, 1, PixelFormat.getIntArgbInstance(), line, 0, side);
        }
        return image;
    }
}
