package id.go.esdm.gatrik.kiosk.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** An X server without a screen whose picture lies in a mapped file, so that looking at it costs the programs nothing. */
final class Framebuffer implements AutoCloseable {
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;
    private static final int XWD_COLOURS = 19 * 4;
    private static final int XWD_COLOUR_BYTES = 12;
    private static final int STEP = 3;
    private static final int EDGE = 60;

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
            Thread.sleep(20);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            picture = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    String display() {
        return display;
    }

    static List<String> size() {
        return List.of(String.valueOf(WIDTH), String.valueOf(HEIGHT));
    }

    /** How many places there are where neighbouring pixels differ clearly: an empty window has none, text has thousands. */
    int edges() {
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
        return edges;
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
