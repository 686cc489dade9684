package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.edition.ContentFormat;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.journey.DemoServer;
import id.go.esdm.gatrik.kiosk.terminal.Display;
import id.go.esdm.gatrik.kiosk.terminal.KioskApp;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.EditionFollower;
import id.go.esdm.gatrik.kiosk.terminal.cache.FollowerSettings;
import id.go.esdm.gatrik.kiosk.terminal.screen.reader.FirstPageBenchmark;
import id.go.esdm.gatrik.kiosk.terminal.ui.Brand;
import id.go.esdm.gatrik.kiosk.terminal.usage.DailyTotals;
import id.go.esdm.gatrik.kiosk.terminal.usage.MostRead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Runs every benchmark and prints one table, ours beside the peer; the README has the command. Asserts nothing. */
public final class Benchmarks {
    private static final int SAMPLE = 168;
    private static final int MANY = 10_000;
    private static final int MOST = 100_000;
    private static final double MILLIMETRES_PER_PIXEL = 0.248;

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param arguments where the built project lies
     */
    public static void main(String[] arguments) throws Exception {
        Display.drawSooner();
        Path directory = Files.createTempDirectory("kiosk-bench");
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> DurableFiles.deleteTree(directory), "tidy"));
        Appliance appliance =
                Appliance.install(Path.of(arguments[0]), directory.resolve("appliance"));
        Table table = new Table();
        StartBenchmark start = new StartBenchmark(directory, appliance);
        Path small = appliance.data();
        prepare(small);
        Path sample = EditionFiles.of(small.resolve("editions"), 1).content();
        start.run(table, SAMPLE, small, sample);
        Path large = directory.resolve("large");
        new FirstPageBenchmark(directory).run(table);
        publish(table, directory, large);
        start.run(table, MOST, large, sample);
        touch(table, directory, Path.of(arguments[0]), sample);
        System.out.println("\nTerminal: java " + appliance.javaOptions() + "\n");
        table.lines().forEach(System.out::println);
        System.exit(0); // JavaFX is still up
    }

    /** The demo, and a terminal that has installed its edition. */
    private static void prepare(Path data) throws IOException, InterruptedException {
        try (AdminServer server = DemoServer.start(data);
                EditionFollower follower = follower(data)) {
            follower.open();
            follower.follow(server.address());
            while (!(follower.state().get() instanceof CacheState.Showing)) {
                Thread.sleep(10);
            }
        }
    }

    private static void publish(Table table, Path directory, Path data)
            throws IOException, InterruptedException {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", Framebuffer.size() + "-32");
        System.setProperty("prism.order", "sw");
        try (AdminServer server = DemoServer.start(data);
                EditionFollower follower = follower(data)) {
            KioskApp app =
                    new KioskApp(
                            follower.state(),
                            Clock.systemUTC(),
                            null,
                            MILLIMETRES_PER_PIXEL,
                            Brand.NEUTRAL,
                            new DailyTotals(Clock.systemUTC()),
                            new MostRead(),
                            null,
                            null,
                            null,
                            () -> System.exit(1));
            app.start(Thread.ofPlatform().start(follower::open));
            app.pulse().join();
            follower.follow(server.address());
            PublishBenchmark benchmark = new PublishBenchmark(directory, app, follower);
            benchmark.await(1);
            benchmark.run(table, server, data, SAMPLE, "≤ 1000");
            benchmark.run(table, server, data, MANY, "≤ 1000");
            benchmark.run(table, server, data, MOST, "≤ 2000");
        }
    }

    /** What a visitor does with a large edition: typing, tapping, scrolling. */
    private static void touch(Table table, Path directory, Path project, Path sample)
            throws IOException, InterruptedException {
        Path regulation = directory.resolve("regulation.pdf"); // FirstPageBenchmark put it there
        LargeEdition large = new LargeEdition(directory.resolve("touched"));
        large.install(ContentFormat.read(sample).entries(), regulation).catalogue().close();
        Path questions = project.resolve("admin-server/src/test/resources/search/queries-dev.tsv");
        TerminalProcess terminal = new TerminalProcess(large.database(), regulation, questions);
        new SearchBenchmark(directory, terminal).run(table);
        new ScreenBenchmark(terminal).run(table);
    }

    private static EditionFollower follower(Path data) {
        return new EditionFollower(
                FollowerSettings.usual(data.resolve("terminal"), data.resolve("keys/root.pem")));
    }
}
