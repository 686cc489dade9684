package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.edition.ContentFormat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** From the start of the process to the first screen with text on it, and the memory a while later: ours and Chromium's. */
final class StartBenchmark {
    private static final int RUNS = 5;
    private static final int TEXT = 1_500;
    private static final long MOST_SECONDS = 60;
    private static final long SETTLE_MILLIS = 4_000;

    private final Path directory;
    private final List<String> ours;

    /**
     * A benchmark.
     *
     * @param ours the terminal's command line, to run over a cache that holds an edition
     */
    StartBenchmark(Path directory, List<String> ours) {
        this.directory = directory;
        this.ours = ours;
    }

    /**
     * One run.
     *
     * @param millis to the first screen
     * @param kibibytes PSS of the process and its children
     */
    private record Figure(double millis, long kibibytes) {}

    /** Runs both in turn; the lines of the table. */
    List<String> run(Path content) throws IOException, InterruptedException {
        List<String> chromium =
                List.of(
                        "chromium",
                        "--kiosk",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-sync",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-quic",
                        "--user-data-dir=" + directory.resolve("chromium"),
                        page(content).toUri().toString());
        List<Figure> oursFigures = new ArrayList<>();
        List<Figure> peers = new ArrayList<>();
        for (int run = -1; run < RUNS; run++) {
            Figure our = once(ours, 90 + 2 * (run + 1));
            Figure peer = once(chromium, 91 + 2 * (run + 1));
            if (run >= 0) { // the first of each warms the disk and makes the archive
                oursFigures.add(our);
                peers.add(peer);
            }
        }
        return List.of(
                row("start to the first screen, ms", oursFigures, peers, Figure::millis),
                row(
                        "memory of all processes (PSS), MB",
                        oursFigures,
                        peers,
                        figure -> figure.kibibytes() / 1024.0));
    }

    private Figure once(List<String> command, int display)
            throws IOException, InterruptedException {
        Path screen = Files.createTempDirectory(directory, "screen");
        try (Framebuffer framebuffer = new Framebuffer(screen, display)) {
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(directory.resolve("out.log").toFile());
            Map<String, String> environment = builder.environment();
            environment.put("DISPLAY", framebuffer.display());
            environment.remove("WAYLAND_DISPLAY");
            long begun = System.nanoTime();
            Process process = builder.start();
            try {
                while (framebuffer.edges() < TEXT) {
                    if (!process.isAlive()
                            || System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
                        throw new IllegalStateException(
                                command.getFirst()
                                        + " drew nothing:\n"
                                        + Files.readString(directory.resolve("out.log")));
                    }
                    Thread.sleep(4);
                }
                double millis = (System.nanoTime() - begun) / 1e6;
                Thread.sleep(SETTLE_MILLIS);
                return new Figure(millis, memory(process));
            } finally {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
                process.waitFor(5, TimeUnit.SECONDS);
                process.destroyForcibly();
            }
        }
    }

    private static long memory(Process process) throws IOException {
        long total = 0;
        List<Long> ids =
                Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .map(ProcessHandle::pid)
                        .toList();
        for (long id : ids) {
            Path rollup = Path.of("/proc", String.valueOf(id), "smaps_rollup");
            if (Files.exists(rollup)) {
                for (String line : Files.readAllLines(rollup)) {
                    if (line.startsWith("Pss:")) {
                        total += Long.parseLong(line.replaceAll("\\D", ""));
                    }
                }
            }
        }
        return total;
    }

    /** The same entries as a plain static page. */
    private Path page(Path content) throws IOException {
        StringBuilder html =
                new StringBuilder(
                        "<!doctype html><meta charset=utf-8><title>DIP</title><body"
                                + " style='font:30px sans-serif'>");
        for (Entry entry : ContentFormat.read(content).entries()) {
            html.append("<h2>")
                    .append(escaped(entry.title()))
                    .append("</h2><p>")
                    .append(escaped(String.valueOf(entry.summary())));
        }
        return Files.writeString(directory.resolve("dip.html"), html);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String row(
            String what,
            List<Figure> ours,
            List<Figure> peers,
            java.util.function.ToDoubleFunction<Figure> value) {
        double our = median(ours.stream().map(value::applyAsDouble).toList());
        double peer = median(peers.stream().map(value::applyAsDouble).toList());
        return Row.of(what, our, "Chromium, same entries", peer);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }

    /** A line of the table. */
    static final class Row {
        private Row() {}

        static String of(String what, double ours, String peer, double theirs) {
            return String.format(
                    Locale.ROOT,
                    "| %-52s | %9.1f | %-24s | %9.1f | %5.2f |",
                    what,
                    ours,
                    peer,
                    theirs,
                    ours / theirs);
        }
    }
}
