package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.journey.DemoServer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs every benchmark and prints one table, ours beside the peer; the README has the command. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param arguments the terminal's jar, already built
     */
    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        Path directory = Files.createTempDirectory("kiosk-bench");
        List<String> rows = new ArrayList<>();
        rows.add("| what | ours | peer | peer's | ratio |");
        rows.add("|---|---|---|---|---|");
        Path data = directory.resolve("start");
        try (AdminServer server = DemoServer.start(data)) {
            System.out.println("prepared " + server.address());
        }
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + directory.resolve("kiosk.jsa"),
                        "-jar",
                        jar.toString(),
                        "--data",
                        data.toString(),
                        "--port",
                        "0",
                        "--window",
                        "1080x1920");
        rows.addAll(
                new StartBenchmark(directory, command)
                        .run(EditionFiles.of(data.resolve("editions"), 1).content()));
        rows.addAll(new PublishBenchmark(directory).run(168, 10_000, 100_000));
        rows.forEach(System.out::println);
        System.exit(0);
    }
}
