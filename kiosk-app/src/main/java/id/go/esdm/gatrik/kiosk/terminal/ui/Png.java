package id.go.esdm.gatrik.kiosk.terminal.ui;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes PNG (RFC 2083) in eight bits for each colour. Forty lines instead of AWT, which would be loaded for this alone. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Png() {}

    /** Opaque: what {@code argb}, line after line, says of transparency is left out. */
    static byte[] of(int width, int height, int[] argb) {
        return of(width, height, argb, false);
    }

    /** With transparency; the colours of {@code argb} are not multiplied by it. */
    static byte[] translucent(int width, int height, int[] argb) {
        return of(width, height, argb, true);
    }

    private static byte[] of(int width, int height, int[] argb, boolean alpha) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(argb.length / 4);
        file.writeBytes(SIGNATURE);
        byte eightBits = 8;
        byte colour = (byte) (alpha ? 6 : 2);
        chunk(
                file,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(eightBits)
                        .put(colour)
                        .array());
        chunk(file, "IDAT", deflated(width, height, argb, alpha));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] deflated(int width, int height, int[] argb, boolean alpha) {
        byte[] lines = new byte[height * (1 + width * (alpha ? 4 : 3))];
        int at = 0;
        for (int y = 0; y < height; y++) {
            at++; // filter 0 of this line
            for (int x = 0; x < width; x++) {
                int pixel = argb[y * width + x];
                lines[at++] = (byte) (pixel >> 16);
                lines[at++] = (byte) (pixel >> 8);
                lines[at++] = (byte) pixel;
                if (alpha) {
                    lines[at++] = (byte) (pixel >> 24);
                }
            }
        }
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(lines);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] piece = new byte[1 << 16];
            while (!deflater.finished()) {
                packed.write(piece, 0, deflater.deflate(piece));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
