package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.admin.Supervisor;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.Link;

import java.time.Duration;

/**
 * Tells the service manager how the terminal is: ready once its first screen stands, then alive for as long as the
 * JavaFX thread draws. A screen that is frozen says nothing more, and is restarted.
 */
final class Vitals implements Runnable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration USUAL = Duration.ofSeconds(10);
    private static final int BEATS = 3;

    private final KioskApp app;
    private final CacheState.Live live;
    private final Supervisor supervisor;

    private Vitals(KioskApp app, CacheState.Live live, Supervisor supervisor) {
        this.app = app;
        this.live = live;
        this.supervisor = supervisor;
    }

    /** Begins, if there is anybody to tell. */
    static void tell(Supervisor supervisor, KioskApp app, CacheState.Live live) {
        if (supervisor.isPresent()) {
            // a thread of its own: sending blocks for a moment in libc, and must not hold a carrier
            Thread.ofPlatform().name("vitals").daemon().start(new Vitals(app, live, supervisor));
        }
    }

    @Override
    public void run() {
        try {
            awaitScreen();
            supervisor.ready(status());
            Duration beat = supervisor.findWatchdog().map(in -> in.dividedBy(BEATS)).orElse(USUAL);
            while (true) {
                Thread.sleep(beat);
                app.pulse().join();
                supervisor.alive(status());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** An edition that is held is the first screen; opening it may take long when its index must be built again. */
    private void awaitScreen() throws InterruptedException {
        app.pulse().join();
        while (live.get() instanceof CacheState.Starting) {
            supervisor.starting(PATIENCE, status());
            Thread.sleep(Duration.ofMillis(200));
            app.pulse().join();
        }
        if (live.get() instanceof CacheState.Showing) {
            app.firstEditionDrawn().join();
        } else {
            app.pulse().join();
        }
    }

    private String status() {
        return switch (live.get()) {
            case CacheState.Starting _ -> "Membuka edisi yang tersimpan";
            case CacheState.Waiting(Link link) -> "Belum ada edisi, " + words(link);
            case CacheState.Showing(var edition, Link link) ->
                    "Edisi " + edition.caption().edition() + " tayang, " + words(link);
        };
    }

    private static String words(Link link) {
        return switch (link) {
            case Link.Connecting _ -> "menghubungi server";
            case Link.Pairing(String code, _) -> "menunggu dipasangkan dengan kode " + code;
            case Link.Online _ -> "terhubung ke server";
            case Link.Offline(var since) -> "luring sejak " + since;
            case Link.Refusing(var refusal, _) ->
                    "menolak edisi server: " + refusal.getClass().getSimpleName();
            case Link.Failing(var problem, _) -> "penyimpanan bermasalah: " + problem;
        };
    }
}
