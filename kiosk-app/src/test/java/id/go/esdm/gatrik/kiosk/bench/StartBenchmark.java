package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.edition.ContentFormat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * From the start of the process to the first screen with text on it, and the memory a while later: ours over a cache that holds an edition, and
 * Chromium's with a plain page of the same entries, in turn, both under the same kind of X server.
 */
final class StartBenchmark {
    private static final int RUNS = 7;
    private static final long MOST_SECONDS = 120;
    private static final long SETTLE_MILLIS = 4_000;
    private static final int FIRST_DISPLAY = 90;

    private final Path directory;
    private final Appliance appliance;
    private int display = FIRST_DISPLAY;

    StartBenchmark(Path directory, Appliance appliance) {
        this.directory = directory;
        this.appliance = appliance;
    }

    /**
     * One start.
     *
     * @param millis to the first screen
     * @param processorMillis that it took, of all processes and threads
     * @param kibibytes PSS of all processes, once everything stands
     */
    private record Start(double millis, double processorMillis, long kibibytes) {}

    /**
     * Measures.
     *
     * @param entries how many the edition in {@code data} has, for the table
     * @param content the entries of Chromium's page
     */
    void run(Table table, int entries, Path data, Path content)
            throws IOException, InterruptedException {
        List<String> ours = appliance.command(data);
        List<String> chromium = chromium(content);
        List<Start> our = new ArrayList<>();
        List<Start> their = new ArrayList<>();
        for (int run = -1; run < RUNS; run++) {
            Start first = start(ours, appliance.environment(), "ready ");
            Start second = start(chromium, Map.of(), "");
            if (run >= 0) { // the first of each warms the disk
                our.add(first);
                their.add(second);
            }
        }
        String of = " (" + entries + " entries)";
        add(table, "start to the first screen, ms" + of, our, their, Start::millis, "1.0");
        add(table, "processor time of it, ms" + of, our, their, Start::processorMillis, "");
        add(
                table,
                "memory of all processes (PSS), MB" + of,
                our,
                their,
                start -> start.kibibytes() / 1024.0,
                "0.6");
    }

    private Start start(List<String> command, Map<String, String> environment, String ready)
            throws IOException, InterruptedException {
        Path screen = Files.createTempDirectory(directory, "screen");
        Path log = directory.resolve("out.log");
        display++;
        try (Framebuffer framebuffer = new Framebuffer(screen, display)) {
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("DISPLAY", framebuffer.display());
            builder.environment().remove("WAYLAND_DISPLAY");
            long begun = System.nanoTime();
            Process process = builder.start();
            try {
                while (!framebuffer.hasText()) {
                    requireMore(process, begun, log);
                    Thread.sleep(2);
                }
                double millis = (System.nanoTime() - begun) / 1e6;
                double processor = Usage.processorMillis(process);
                while (!Files.readString(log).contains(ready)) {
                    requireMore(process, begun, log);
                    Thread.sleep(50);
                }
                Thread.sleep(SETTLE_MILLIS);
                return new Start(millis, processor, Usage.kibibytes(process));
            } finally {
                end(process);
            }
        }
    }

    private static void requireMore(Process process, long begun, Path log) throws IOException {
        if (!process.isAlive()
                || System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
            throw new IllegalStateException("nothing came:\n" + Files.readString(log));
        }
    }

    private static void end(Process process) throws InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private List<String> chromium(Path content) throws IOException {
        return List.of(
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
    }

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

    private static void add(
            Table table,
            String what,
            List<Start> ours,
            List<Start> theirs,
            ToDoubleFunction<Start> value,
            String bar) {
        table.add(
                what,
                ours.stream().map(value::applyAsDouble).toList(),
                "Chromium, 168 entries",
                theirs.stream().map(value::applyAsDouble).toList(),
                bar.isEmpty() ? "" : "≤ " + bar);
    }
}
