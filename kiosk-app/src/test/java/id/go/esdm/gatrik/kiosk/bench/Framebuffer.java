package id.go.esdm.gatrik.kiosk.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** An X server without a screen whose picture lies in a mapped file, so that looking at it costs the programs nothing. */
final class Framebuffer implements AutoCloseable {
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;
    private static final int XWD_COLOURS = 19 * 4;
    private static final int XWD_COLOUR_BYTES = 12;

    /** A look at every twentieth line takes a tenth of a millisecond, and no line of text is lower. */
    private static final int STEP = 20;

    private static final int EDGE = 60;
    private static final int TEXT = 225;

    private final Process server;
    private final String display;
    private final MappedByteBuffer picture;

    Framebuffer(Path directory, int number) throws IOException, InterruptedException {
        display = ":" + number;
        server =
                new ProcessBuilder(
                                "Xvfb",
                                display,
                                "-screen",
                                "0",
                                WIDTH + "x" + HEIGHT + "x24",
                                "-fbdir",
                                directory.toString(),
                                "-nolisten",
                                "tcp")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Path file = directory.resolve("Xvfb_screen0");
        while (!Files.exists(file) || Files.size(file) < (long) WIDTH * HEIGHT * 4) {
            if (!server.isAlive()) {
                throw new IllegalStateException("Xvfb does not start on " + display);
            }
            Thread.sleep(20);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            picture = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    String display() {
        return display;
    }

    /** The size of the screen, as {@code --window} takes it. */
    static String size() {
        return WIDTH + "x" + HEIGHT;
    }

    /** Whether there is text on the screen: places where neighbouring pixels differ clearly. An empty window has none. */
    boolean hasText() {
        ByteBuffer pixels = picture.duplicate().order(ByteOrder.BIG_ENDIAN);
        int start = pixels.getInt(0) + pixels.getInt(XWD_COLOURS) * XWD_COLOUR_BYTES;
        int edges = 0;
        for (int y = 0; y < HEIGHT; y += STEP) {
            int before = 0;
            for (int x = 0; x < WIDTH; x++) {
                int green = pixels.get(start + (y * WIDTH + x) * 4 + 1) & 0xFF;
                if (x > 0 && Math.abs(green - before) > EDGE) {
                    edges++;
                }
                before = green;
            }
        }
        return edges > TEXT;
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
