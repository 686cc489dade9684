package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;

import javafx.util.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The panel outside its hours, on a Monday in Jakarta. */
class NightTest {
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-23T17:30:00Z");
    private static final Duration NAP = Duration.millis(1500);

    @TempDir private Path directory;

    @SuppressWarnings("NullAway.Init") // set in each test
    private Visitor visitor;

    @AfterEach
    void walkAway() {
        visitor.leave();
    }

    @Test
    void sleepsUntilSomebodyTouchesItAndAgainAfterTheVisit() throws TimeoutException {
        atTheLobby(NOON);
        WaitForAsyncUtils.sleep(3, TimeUnit.SECONDS);
        visitor.isAt(new Route.Attract());

        visitor.clock().set(NIGHT);
        visitor.isAt(new Route.Night());
        assertTrue(visitor.picture(1).isEmpty(), "a dark screen is no proof of an edition");

        visitor.touch("Sentuh untuk mulai").isAt(new Route.Attract());
        visitor.touch("Sentuh untuk mulai").isAt(new Route.Home());
        WaitForAsyncUtils.sleep(3, TimeUnit.SECONDS);
        visitor.isAt(new Route.Home());

        visitor.guide().restart(new Route.Attract());
        visitor.isAt(new Route.Attract()).isAt(new Route.Night());
    }

    @Test
    void wakesWhenItsHoursBeginHoweverTheClockGetsThere() throws TimeoutException {
        atTheLobby(NIGHT);
        visitor.isAt(new Route.Night());
        visitor.clock().set(NOON.minusSeconds(40_000_000));
        visitor.isAt(new Route.Night());
        visitor.clock().set(NOON);
        visitor.isAt(new Route.Attract());
        visitor.clock().set(NIGHT);
        visitor.isAt(new Route.Night());
    }

    @Test
    void neverSleepsUnderTheHandsOfTheStaff() throws TimeoutException {
        atTheLobby(NIGHT);
        visitor.isAt(new Route.Night());
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    visitor.navigator().stepAside(new Route.Staff());
                    return visitor;
                });
        WaitForAsyncUtils.sleep(3, TimeUnit.SECONDS);
        visitor.isAt(new Route.Staff());
    }

    @Test
    void aNewEditionDoesNotWakeItAndIsThereInTheMorning() throws TimeoutException {
        atTheLobby(NIGHT);
        visitor.isAt(new Route.Night());
        visitor.edition(SampleEdition.number(2).install(directory)).isAt(new Route.Night());
        visitor.clock().set(NOON);
        visitor.isAt(new Route.Attract());
        assertTrue(visitor.picture(2).isPresent());
    }

    @Test
    void isBlackButForALittleThatNeverStaysWhereItIs() throws TimeoutException {
        for (Panel panel :
                new Panel[] {new Panel(1080, 1920, 0.248), new Panel(800, 480, 0.1925)}) {
            visitor =
                    Visitor.beforeSleeper(
                            panel, times(), AwakeHoursTest.hours("senin 08.00-16.00", ""));
            visitor.clock().set(NIGHT);
            visitor.edition(SampleEdition.number(1).install(directory.resolve("" + panel.width())));
            visitor.isAt(new Route.Night());
            Snapshot before = picture();
            for (int minute = 0; minute < 4; minute++) {
                visitor.clock().pass(java.time.Duration.ofMinutes(1));
                Snapshot after = picture();
                int lit = 0;
                int both = 0;
                for (int y = 0; y < (int) panel.height(); y++) {
                    for (int x = 0; x < (int) panel.width(); x++) {
                        boolean now = isLit(after, x, y);
                        lit += now ? 1 : 0;
                        both += now && isLit(before, x, y) ? 1 : 0;
                    }
                }
                assertTrue(lit > 100, "something is to be seen");
                assertTrue(lit < panel.width() * panel.height() * 0.01, "it is dark: " + lit);
                assertEquals(0, both, "no pixel stays lit");
                before = after;
            }
            if (panel.width() > 800) {
                visitor.leave();
            }
        }
    }

    private void atTheLobby(Instant now) throws TimeoutException {
        visitor =
                Visitor.beforeSleeper(
                        new Panel(1080, 1920, 0.248),
                        times(),
                        AwakeHoursTest.hours("senin-jumat 08.00-16.00", ""));
        visitor.clock().set(now);
        visitor.edition(SampleEdition.number(1).install(directory));
        assertFalse(visitor.route() instanceof Route.Home);
    }

    private static Terminal.Times times() {
        return new Terminal.Times(
                Duration.hours(1),
                20,
                Duration.minutes(2),
                Duration.seconds(5),
                Duration.seconds(45),
                NAP);
    }

    private Snapshot picture() {
        // the sign follows the clock each second
        WaitForAsyncUtils.sleep(1300, TimeUnit.MILLISECONDS);
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Snapshot.of(visitor.scene()));
    }

    private static boolean isLit(Snapshot picture, int x, int y) {
        return (picture.argb(x, y) & 0xffffff) != 0;
    }
}
