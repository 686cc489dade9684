package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import javafx.util.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Visits come and go; what would tidy up counts instead. */
class UpkeepTest extends AtTheTerminal {
    private static final long PAUSE = 200;
    private static final long SMALL = 60L << 20;
    private static final long LARGE = 120L << 20;
    private static final long LARGER = 160L << 20;

    private final AtomicLong heap = new AtomicLong(SMALL);
    private final AtomicInteger tidied = new AtomicInteger();

    @BeforeEach
    void enter() {
        visitor.edition(SampleEdition.number(1).install(directory));
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        new Upkeep(
                                visitor.navigator(),
                                Duration.millis(PAUSE),
                                heap::get,
                                tidied::incrementAndGet));
        visitor.open(new Route.Home());
    }

    @Test
    void afterEachVisitItTidiesUpOnce() {
        restsAt(new Route.Request());
        assertEquals(0, tidied.get());

        visitor.guide().restart(new Route.Attract());
        rests();
        restsAt(new Route.Home());

        assertEquals(1, tidied.get());
    }

    @Test
    void aLongVisitThatFilledTheHeapIsTidiedUpOnceItRests() {
        heap.set(LARGE);
        restsAt(new Route.Request());

        assertEquals(1, tidied.get());
    }

    @Test
    void whatIsLargeBecauseItIsNeededIsTidiedUpAgainOnlyWhenItGrows() {
        heap.set(LARGE);
        restsAt(new Route.Request());
        restsAt(new Route.Search(""));
        assertEquals(1, tidied.get());

        heap.set(LARGER);
        restsAt(new Route.Request());
        assertEquals(2, tidied.get());
    }

    private void restsAt(Route place) {
        visitor.open(place);
        rests();
    }

    private static void rests() {
        WaitForAsyncUtils.sleep(5 * PAUSE, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
