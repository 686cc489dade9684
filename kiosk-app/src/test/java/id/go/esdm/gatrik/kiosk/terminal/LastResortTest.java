package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.go.esdm.gatrik.kiosk.terminal.ui.Brand;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Visit;

import javafx.application.Platform;
import javafx.util.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Errors that nothing foresaw, thrown on the screen's own thread. */
class LastResortTest {
    private static final String APOLOGY = "Maaf, bagian ini belum dapat ditampilkan";

    @TempDir private Path directory;

    private final CompletableFuture<Boolean> gaveUp = new CompletableFuture<>();

    @SuppressWarnings("NullAway.Init") // set in each test
    private Visitor visitor;

    @AfterEach
    void walkAway() {
        visitor.leave();
    }

    @Test
    void oneErrorIsToldWithACodeAndTheVisitGoesOnFromHome() throws TimeoutException {
        visitor = reading(Duration.seconds(45));
        Visit visit = visitor.navigator().visit();

        fail();
        visitor.sees(APOLOGY).sees("Kode untuk petugas:").touch("Ke beranda");

        visitor.isAt(new Route.Home()).seesNo(APOLOGY);
        assertEquals(visit, visitor.navigator().visit());
        assertEquals(false, gaveUp.getNow(false));
    }

    @Test
    void leftAloneTheScreenBeginsAgainByItselfAndForgetsTheVisit() throws TimeoutException {
        visitor = reading(Duration.millis(600));
        Visit visit = visitor.navigator().visit();

        fail();
        visitor.sees(APOLOGY).isAt(new Route.Attract()).seesNo(APOLOGY);

        assertNotEquals(visit, visitor.navigator().visit());
    }

    @Test
    void errorsThatGoOnBuildTheScreensAnew() throws TimeoutException {
        visitor = reading(Duration.seconds(45));
        Visit visit = visitor.navigator().visit();

        for (int i = 0; i < 40; i++) {
            fail();
        }

        visitor.isAt(new Route.Attract()).sees(APOLOGY);
        assertNotEquals(visit, visitor.navigator().visit());
        assertEquals(false, gaveUp.getNow(false));
    }

    @Test
    void aScreenThatFailsAtEveryPulseEndsTheProgram() throws Exception {
        visitor = reading(Duration.seconds(45));

        Runnable broken =
                () -> {
                    Platform.requestNextPulse();
                    throw new IllegalStateException("layout");
                };
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    visitor.scene().addPreLayoutPulseListener(broken);
                    Platform.requestNextPulse();
                    return broken;
                });

        assertEquals(true, gaveUp.get(20, TimeUnit.SECONDS));
        Platform.runLater(() -> visitor.scene().removePreLayoutPulseListener(broken));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fail() {
        Platform.runLater(() -> {
            throw new IllegalStateException("what a visitor typed");
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Visitor reading(Duration apology) throws TimeoutException {
        Terminal.Times times =
                new Terminal.Times(
                        Duration.hours(1),
                        20,
                        Duration.minutes(2),
                        Duration.seconds(5),
                        apology,
                        Duration.minutes(3));
        return Visitor.before(new Panel(1080, 1920, 0.248), Brand.NEUTRAL, times, null)
                .isGuarded(() -> gaveUp.complete(true))
                .edition(SampleEdition.number(1).install(directory))
                .touch("Sentuh untuk mulai")
                .open(new Route.Request())
                .sees("Cara meminta");
    }
}
