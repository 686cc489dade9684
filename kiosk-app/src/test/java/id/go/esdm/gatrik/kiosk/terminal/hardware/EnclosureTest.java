package id.go.esdm.gatrik.kiosk.terminal.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pi4j.io.gpio.digital.DigitalInputProvider;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The enclosure as the terminal has it, its pins moved by Pi4J's mock. */
class EnclosureTest {
    private static final int SENSOR = 17;
    private static final int COVER = 27;
    private static final int LOCK = 22;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @TempDir private Path machine;
    private final MockPins pins = new MockPins(COVER);
    private final List<HardwareEvent> events = new CopyOnWriteArrayList<>();
    private final List<Light> picture = new CopyOnWriteArrayList<>();
    private final SaidAloud log = new SaidAloud();
    private @Nullable Enclosure enclosure;

    @BeforeEach
    void buildTheMachine() throws IOException {
        Files.createFile(Files.createDirectory(machine.resolve("dev")).resolve("gpiochip0"));
        Path panel = Files.createDirectories(machine.resolve("backlight/10-0045"));
        Files.writeString(panel.resolve("max_brightness"), "255\n");
        Files.writeString(panel.resolve("brightness"), "200\n");
    }

    @AfterEach
    void switchOff() {
        if (enclosure != null) {
            enclosure.close();
        }
        log.close();
    }

    @Test
    void nobodyForTheTimeDimsThePanelAndSomebodyBrightensItAtOnce() {
        open();
        pins.high(SENSOR);
        await(() -> events.contains(new HardwareEvent.Presence(true)));
        pins.low(SENSOR);
        await(() -> events.contains(new HardwareEvent.Presence(false)));
        assertEquals(200, brightness());
        await(() -> brightness() == 40);

        pins.high(SENSOR);

        await(() -> brightness() == 200);
        assertEquals(List.of(), log.lines(""), "people who walk past are not logged");
    }

    @Test
    void aTouchBrightensThePanelAndAVisitKeepsItBright() {
        Enclosure opened = open();
        await(() -> brightness() == 40);
        opened.touched();
        await(() -> brightness() == 200);
        await(() -> brightness() == 40);

        opened.visiting(true);
        await(() -> brightness() == 200);
        pause(PATIENCE.plusMillis(500));
        assertEquals(200, brightness());

        opened.visiting(false);
        await(() -> brightness() == 40);
    }

    @Test
    void anOpenedEnclosureIsAnEventAndAWarning() {
        open();
        pins.high(COVER);
        await(() -> events.contains(new HardwareEvent.Enclosure(true)));
        pins.low(COVER);
        await(() -> events.contains(new HardwareEvent.Enclosure(false)));
        assertEquals(
                List.of("WARN the enclosure was opened", "WARN the enclosure was closed"),
                log.lines("enclosure was"));
    }

    @Test
    void aCableThatIsCutCountsAsOpened() {
        open(new MockPins());
        await(() -> events.contains(new HardwareEvent.Enclosure(true)));
    }

    @Test
    void theStaffsKeyIsAnEvent() {
        open();
        pins.low(LOCK);
        await(() -> events.contains(new HardwareEvent.StaffKey(true)));
        pins.high(LOCK);
        await(() -> events.contains(new HardwareEvent.StaffKey(false)));
        assertEquals(
                List.of("INFO the staff's key was turned", "INFO the staff's key was turned back"),
                log.lines("key was"));
    }

    @Test
    void aSensorThatFlapsFloodsNeitherTheLogNorTheListeners() throws InterruptedException {
        open();
        long end = System.nanoTime() + Duration.ofSeconds(6).toNanos();
        int edges = 0;
        while (System.nanoTime() < end) {
            pins.high(COVER);
            pins.low(COVER);
            edges += 2;
            if (edges % 200 == 0) {
                Thread.sleep(1);
            }
        }
        assertTrue(edges > 10_000, "it flapped");
        assertTrue(events.contains(new HardwareEvent.Restless(Line.TAMPER)));
        assertTrue(events.size() < 20, () -> "told " + events.size());
        assertEquals(
                List.of("WARN the tamper switch does not come to rest: a loose contact?"),
                log.lines("rest"));
    }

    @Test
    void aSwitchThatIsPlayedWithIsLoggedTenTimesAMinuteAtMost() {
        open();
        for (int i = 0; i < 12; i++) {
            int told = events.size();
            pins.high(COVER);
            await(() -> events.size() == told + 1);
            pins.low(COVER);
            await(() -> events.size() == told + 2);
        }
        assertEquals(10, log.lines("enclosure was").size());
    }

    @Test
    void aMachineWithoutPinsSaysSoOnceAndPi4jIsNotEvenAsked() throws IOException {
        Files.delete(machine.resolve("dev/gpiochip0"));
        Enclosure opened =
                open(() -> {
                    throw new AssertionError("asked");
                });
        opened.touched();
        opened.visiting(true);
        assertEquals(
                List.of(
                        "WARN no GPIO on this machine (no gpiochip in "
                                + machine.resolve("dev")
                                + "); the terminal runs without sensors"),
                log.lines(""));
        assertEquals(200, brightness());
    }

    @Test
    void aBoardThatPi4jDoesNotKnowIsSaidInOneLine() {
        open(Pi::gpiod);
        assertEquals(
                List.of(
                        "WARN the GPIO cannot be used (Pi4J knows no such board);"
                                + " the terminal runs without sensors"),
                log.lines(""));
    }

    @Test
    void aPinThatCannotBeUsedLeavesTheOthers() {
        pins.taken(COVER);
        open();
        pins.high(SENSOR);
        await(() -> events.contains(new HardwareEvent.Presence(true)));
        assertEquals(
                List.of(
                        "WARN pin 27 cannot be used (busy); the terminal runs without the tamper"
                                + " switch"),
                log.lines(""));
    }

    @Test
    void pinsThatAreAllRefusedAreSaidInOneLine() {
        List.of(SENSOR, COVER, LOCK).forEach(pins::taken);
        open();
        assertEquals(
                List.of("WARN the GPIO cannot be used (busy); the terminal runs without sensors"),
                log.lines(""));
    }

    @Test
    void slowHardwareHoldsNobodyUp() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Enclosure slow =
                enclosure(() -> {
                    begun.countDown();
                    hold(release);
                    return pins;
                });
        Thread.ofVirtual().start(slow::open);
        begun.await();
        slow.touched();
        slow.visiting(true);
        slow.close();
        release.countDown();
    }

    @Test
    void theEndLeavesThePanelBright() {
        Enclosure opened = open();
        await(() -> brightness() == 40);
        opened.close();
        assertEquals(200, brightness());
    }

    @Test
    void aPanelThatAKilledTerminalLeftDimIsBrightAgain() throws IOException {
        Files.writeString(machine.resolve("backlight/10-0045/brightness"), "40\n");
        open();
        await(() -> brightness() == 255);
    }

    @Test
    void aPanelWithoutABacklightHasItsPictureDarkened() throws IOException {
        Files.move(machine.resolve("backlight"), machine.resolve("elsewhere"));
        open();
        await(() -> picture.equals(List.of(Light.BRIGHT, Light.DIM)));
        pins.high(SENSOR);
        await(() -> picture.equals(List.of(Light.BRIGHT, Light.DIM, Light.BRIGHT)));
    }

    @Test
    void withoutAPresenceSensorNothingIsEverDimmed() {
        Enclosure opened =
                enclosure(settings(Map.of(Line.TAMPER, new Pin(COVER, Wiring.OPEN))), () -> pins);
        opened.open();
        opened.touched();
        pause(PATIENCE.plusMillis(500));
        assertEquals(200, brightness());
        assertFalse(picture.contains(Light.DIM));
    }

    @Test
    void theNightDimsARealLightEvenWithoutAPresenceSensor() {
        Enclosure opened =
                enclosure(settings(Map.of(Line.TAMPER, new Pin(COVER, Wiring.OPEN))), () -> pins);
        opened.asleep(true);
        opened.open();
        await(() -> brightness() < 200);
        opened.asleep(false);
        await(() -> brightness() == 200);
        opened.asleep(true);
        await(() -> brightness() < 200);
        assertEquals(List.of(), picture, "the sleeping picture is dark by itself");
    }

    private Enclosure open() {
        return open(pins);
    }

    private Enclosure open(DigitalInputProvider provider) {
        return open(() -> provider);
    }

    private Enclosure open(Supplier<? extends DigitalInputProvider> provider) {
        Enclosure opened = enclosure(provider);
        opened.open();
        return opened;
    }

    private Enclosure enclosure(Supplier<? extends DigitalInputProvider> provider) {
        return enclosure(
                settings(
                        Map.of(
                                Line.PRESENCE, new Pin(SENSOR, Wiring.HIGH),
                                Line.TAMPER, new Pin(COVER, Wiring.OPEN),
                                Line.KEY, new Pin(LOCK, Wiring.LOW))),
                provider);
    }

    private Enclosure enclosure(
            HardwareSettings settings, Supplier<? extends DigitalInputProvider> provider) {
        Pi pi =
                new Pi(
                        settings.pins(),
                        provider,
                        machine.resolve("dev"),
                        machine.resolve("backlight"));
        Enclosure built = new Enclosure(settings, pi, picture::add);
        built.addListener(events::add);
        enclosure = built;
        return built;
    }

    private static HardwareSettings settings(Map<Line, Pin> pins) {
        return new HardwareSettings(HardwareSettings.Kind.PI, pins, null, PATIENCE, 20);
    }

    private int brightness() {
        try {
            String text = Files.readString(machine.resolve("backlight/10-0045/brightness"));
            return text.isBlank() ? -1 : Integer.parseInt(text.strip());
        } catch (IOException gone) {
            return -1;
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it did not happen within ten seconds");
            pause(Duration.ofMillis(5));
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
