package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.admin.AdminConfig;
import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.admin.StartRefusedException;
import id.go.esdm.gatrik.kiosk.admin.web.CannotListenException;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.EditionFollower;
import id.go.esdm.gatrik.kiosk.terminal.cache.FollowerSettings;
import id.go.esdm.gatrik.kiosk.terminal.cache.MostReadFollower;
import id.go.esdm.gatrik.kiosk.terminal.cache.Reporter;
import id.go.esdm.gatrik.kiosk.terminal.cache.ServerTrust;
import id.go.esdm.gatrik.kiosk.terminal.cache.UsageReporter;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Enclosure;
import id.go.esdm.gatrik.kiosk.terminal.hardware.HardwareSettings;
import id.go.esdm.gatrik.kiosk.terminal.speech.SpeechEngine;
import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;
import id.go.esdm.gatrik.kiosk.terminal.usage.DailyTotals;
import id.go.esdm.gatrik.kiosk.terminal.usage.MostRead;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/**
 * The terminal put together: the screen and a glance at the cache first, then the checks, then the server, so that nothing that is
 * not shown is waited for.
 */
final class Program {
    private static final Logger LOG = LoggerFactory.getLogger(Program.class);
    private static final TerminalConfig.Size USUAL = new TerminalConfig.Size(1080, 1920);
    private static final double MILLIMETRES_PER_PIXEL = 0.248;
    private static final long PATIENCE_SECONDS = 5;

    private final TerminalConfig config;
    private final Surroundings surroundings;
    private final IntConsumer exit;
    private final boolean headless;
    private final Clock clock = Clock.systemUTC();
    private final DailyTotals totals = new DailyTotals(clock);
    private final MostRead mostRead = new MostRead();
    private @Nullable ProgramDesk desk;

    Program(TerminalConfig config, Surroundings surroundings, IntConsumer exit) {
        this.config = config;
        this.surroundings = surroundings;
        this.exit = exit;
        this.headless = config.headless() || !surroundings.hasDisplay();
    }

    /**
     * Starts everything; returns while it runs on.
     *
     * @throws UnusableException when the machine lacks something
     */
    void start() {
        if (config.server() == null) {
            Surroundings.requireWritable(config.data(), "--data");
        }
        Surroundings.requireWritable(config.cache(), "--cache");
        Path key = config.rootKey();
        if (key != null && !Files.isReadable(key)) {
            throw new UnusableException(
                    "Kunci akar " + key + " tidak dapat dibaca: periksa --root-key.");
        }
        EditionFollower follower =
                new EditionFollower(FollowerSettings.usual(config.cache(), trustedKey()));
        // while JavaFX starts
        Thread glance = Thread.ofPlatform().name("glance").daemon().start(follower::open);
        Display.hushClassPathWarning();
        if (headless) {
            surroundings.requireLibraries(true);
            Display.headless(config.window() == null ? USUAL : config.window());
        } else {
            Display.windowed();
        }
        Closing closing = new Closing(surroundings.supervisor()::stopping, exit);
        closing.add(follower);
        StaffPin pin = config.staffPin();
        if (pin != null) {
            boolean supervised = surroundings.supervisor().isPresent();
            desk = new ProgramDesk(pin, config, follower, closing, supervised);
        }
        SpeechEngine engine = surroundings.findSpeechEngine().orElse(null);
        if (engine != null) {
            closing.add(engine);
        }
        KioskApp app =
                new KioskApp(
                        follower.state(),
                        clock,
                        headless ? null : config.window(),
                        MILLIMETRES_PER_PIXEL,
                        config.brand(),
                        totals,
                        mostRead,
                        config.awake(),
                        desk,
                        engine,
                        () -> endBroken(closing));
        open(app, glance, surroundings);
        Thread.ofPlatform()
                .name("server")
                .daemon()
                .start(() -> serve(app, follower, glance, closing));
        Vitals.tell(surroundings.supervisor(), app, follower.state());
        Thread.ofVirtual().name("picture").start(() -> picture(app, closing));
    }

    /** EX_SOFTWARE of sysexits.h: a failure, that the supervisor counts. Not on the JavaFX thread, which the closing may need. */
    private static void endBroken(Closing closing) {
        Thread.ofPlatform().name("broken-end").start(() -> closing.end(70));
    }

    private static void open(KioskApp app, Thread glance, Surroundings surroundings) {
        try {
            app.start(glance);
        } catch (UnsupportedOperationException noDisplay) {
            // looked for only now: looking loads them all, for a terminal that then loads them
            // again
            surroundings.requireLibraries(false);
            throw new UnusableException(
                    "Layar tidak dapat dibuka: periksa DISPLAY dan izinnya, atau jalankan dengan"
                            + " --headless.",
                    noDisplay);
        }
    }

    /** Everything else begins when the first screen stands, or at once when there is nothing to show yet. */
    private void serve(KioskApp app, EditionFollower follower, Thread glance, Closing closing) {
        awaitFirstScreen(app, follower, glance);
        if (config.hardware().kind() != HardwareSettings.Kind.NONE) {
            Thread.ofVirtual().name("enclosure").start(() -> furnish(app, closing));
        }
        follower.confirm();
        app.tidiesUp();
        URI remote = config.server();
        if (remote == null) {
            embed(app, follower, closing);
        } else {
            follow(app, follower, remote, new ServerTrust(config.cache()), closing);
        }
    }

    private void embed(KioskApp app, EditionFollower follower, Closing closing) {
        try {
            AdminConfig wanted =
                    AdminConfig.of(config.data(), new Listen(config.host(), config.port()));
            AdminServer server = AdminServer.start(config.demo() ? wanted.forDemo() : wanted);
            closing.add(server);
            ServerTrust trust = new ServerTrust(config.cache());
            trust.use(server.adopt(trust.key().key()));
            if (config.demo()) {
                server.ensureDemo(config.demoPassword());
            }
            follow(app, follower, server.feedAddress(), trust, closing);
            System.out.println("ready " + server.address());
        } catch (StartRefusedException | CannotListenException unusable) {
            System.err.println(unusable.getMessage());
            closing.end(2);
        }
    }

    /** May take long or fail: nobody waits for it. */
    private void furnish(KioskApp app, Closing closing) {
        app.pulse().join();
        int dimLevel = config.hardware().dimLevel();
        Enclosure enclosure =
                Enclosure.of(
                        config.hardware(), config.cache(), light -> app.shine(light, dimLevel));
        closing.add(enclosure);
        app.accompany(enclosure);
        if (desk != null) {
            desk.standsIn(enclosure);
        }
        enclosure.open();
    }

    private void follow(
            KioskApp app,
            EditionFollower follower,
            URI server,
            ServerTrust trust,
            Closing closing) {
        if (desk != null) {
            desk.follows(server);
        }
        follower.follow(server, trust);
        Reporter reporter =
                new Reporter(
                        server,
                        trust,
                        follower.state(),
                        new ScreenPictures(app),
                        TerminalOptions.version(),
                        clock);
        closing.add(reporter);
        reporter.start();
        UsageReporter usage = new UsageReporter(server, trust, totals);
        closing.add(usage);
        usage.start();
        MostReadFollower favourites = new MostReadFollower(server, trust, mostRead::learned);
        closing.add(favourites);
        favourites.start();
    }

    private static void awaitFirstScreen(KioskApp app, EditionFollower follower, Thread glance) {
        try {
            glance.join();
            if (!(follower.state().get() instanceof CacheState.Showing)) {
                return;
            }
            app.firstEditionDrawn().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            LOG.warn("the first screen is late; the server begins all the same", late);
        }
    }

    private void picture(KioskApp app, Closing closing) {
        Path wanted = config.screenshot();
        Path file = wanted != null ? wanted : headless ? config.cache().resolve("layar.png") : null;
        if (file == null) {
            return;
        }
        try {
            app.firstEditionDrawn().join();
            Thread.sleep(config.after());
            Snapshot picture = app.snapshot().join();
            write(file.toAbsolutePath(), picture.png());
            if (wanted != null) {
                closing.end(0);
            } else {
                System.out.println(
                        "Tidak ada layar: terminal berjalan tanpa layar. Gambar layarnya: " + file);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (UncheckedIOException failure) {
            System.err.println(
                    "Gambar layar tidak dapat disimpan di "
                            + file
                            + ": pilih berkas lain dengan --screenshot.");
            if (wanted != null) {
                closing.end(2);
            }
        }
    }

    private static void write(Path file, byte[] png) {
        try {
            Files.write(file, png);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private @Nullable Path trustedKey() {
        return config.server() == null
                ? config.data().resolve("keys").resolve("root.pem")
                : config.rootKey();
    }
}
