package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.go.esdm.gatrik.kiosk.terminal.hardware.Enclosure;
import id.go.esdm.gatrik.kiosk.terminal.hardware.HardwareSettings;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Light;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The light of a drawn terminal in a simulated enclosure. */
class LightTest extends AtTheTerminal {
    private static final int GROUND = 0xff062a57;
    private static final int FULL = 100;
    private static final int DIM = 30;

    private Enclosure enclosure;

    @BeforeEach
    void buildTheMachine() {
        visitor.edition(SampleEdition.number(1).install(directory.resolve("cache")))
                .sees("Sentuh untuk mulai");
        HardwareSettings settings =
                new HardwareSettings(
                        HardwareSettings.Kind.SIMULATED,
                        Map.of(),
                        null,
                        Duration.ofSeconds(1),
                        DIM);
        enclosure = Enclosure.of(settings, directory, _ -> {});
        enclosure.open();
        visitor.isInside(enclosure);
    }

    @AfterEach
    void closeTheMachine() {
        enclosure.close();
    }

    @Test
    void invitesDimlyUntilSomebodyComesNear() throws Exception {
        await(DIM);
        Files.writeString(directory.resolve("simulated/presence"), "1");
        await(FULL);
        visitor.isAt(new Route.Attract());
    }

    @Test
    void aTouchOnTheDimScreenBrightensItAndBeginsTheVisitAtOnce() throws Exception {
        await(DIM);
        visitor.touch("Sentuh untuk mulai").isAt(new Route.Home());
        await(FULL);
    }

    @Test
    void isNeverDimInTheMiddleOfAVisit() throws Exception {
        visitor.touch("Sentuh untuk mulai").isAt(new Route.Home());
        Thread.sleep(2_000);
        assertEquals(FULL, brightness());

        visitor.open(new Route.Request());
        Thread.sleep(1_500);
        assertEquals(FULL, brightness());
    }

    @Test
    void thePictureIsDarkenedWhereThereIsNoBacklightAndTakesTouchesAllTheSame() {
        assertEquals(GROUND, corner());
        visitor.shine(Light.DIM, DIM);
        int dark = corner();
        assertEquals(Math.floorDiv(0x57 * DIM, 100), dark & 0xff, 1);
        assertEquals(Math.floorDiv(0x2a * DIM, 100), (dark >> 8) & 0xff, 1);
        visitor.shine(Light.DIM, DIM);
        assertEquals(dark, corner());
        assertEquals(GROUND, visitor.bright().argb(4, 4), "a receipt shows it bright");
        assertEquals(dark, corner());

        visitor.touch("Sentuh untuk mulai").isAt(new Route.Home());

        visitor.shine(Light.BRIGHT, DIM);
        visitor.shine(Light.BRIGHT, DIM);
        assertEquals(GROUND, corner());
    }

    private int corner() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Snapshot.of(visitor.scene()))
                .argb(4, 4);
    }

    private void await(int percent) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> brightness() == percent);
    }

    private int brightness() throws IOException {
        String text =
                Files.readString(directory.resolve("simulated/backlight/panel/brightness")).strip();
        return text.isEmpty() ? -1 : Integer.parseInt(text);
    }
}
