package id.go.esdm.gatrik.kiosk.terminal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** On the pixels that are drawn: a ground is blue, its edge red, on white. */
class GroundTest {
    private static final int WIDE = 200;
    private static final int HIGH = 100;
    private static final String BLUE_IN_RED =
            "-ground-fill: blue; -ground-edge: red; -ground-edge-width: 3; -ground-corner: ";

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void fillReachesTheEdgeOnEverySide() {
        PixelReader drawn = drawn(BLUE_IN_RED + 20);

        for (int x : new int[] {0, 2, WIDE - 3, WIDE - 1}) {
            assertEquals(Color.RED, drawn.getColor(x, HIGH / 2), "column " + x);
        }
        for (int y : new int[] {0, 2, HIGH - 3, HIGH - 1}) {
            assertEquals(Color.RED, drawn.getColor(WIDE / 2, y), "line " + y);
        }
        for (int x = 3; x < WIDE - 3; x++) {
            assertEquals(Color.BLUE, drawn.getColor(x, HIGH / 2), "column " + x);
        }
        for (int y = 3; y < HIGH - 3; y++) {
            assertEquals(Color.BLUE, drawn.getColor(WIDE / 2, y), "line " + y);
        }
    }

    @Test
    void cornersAreRoundAndAlike() {
        PixelReader drawn = drawn(BLUE_IN_RED + 20);

        for (int right : new int[] {0, 1}) {
            for (int below : new int[] {0, 1}) {
                assertEquals(Color.WHITE, corner(drawn, 2, right, below));
                assertEquals(Color.RED, corner(drawn, 7, right, below));
                assertEquals(Color.BLUE, corner(drawn, 12, right, below));
            }
        }
        Color between = drawn.getColor(5, 6);
        assertTrue(
                between.getGreen() > 0.2 && between.getGreen() < 0.4 && between.getRed() > 0.99,
                "covered by two thirds: " + between);
        assertEquals(between, drawn.getColor(WIDE - 6, HIGH - 7));
    }

    @Test
    void cornersAreNoRounderThanTheGroundIsHigh() {
        PixelReader drawn = drawn(BLUE_IN_RED + 999);

        assertEquals(Color.RED, drawn.getColor(1, HIGH / 2));
        assertEquals(Color.RED, drawn.getColor(WIDE / 2, 0));
        assertEquals(Color.BLUE, drawn.getColor(WIDE / 2, HIGH / 2));
        assertEquals(Color.WHITE, drawn.getColor(10, 10));
        assertEquals(Color.WHITE, drawn.getColor(WIDE - 11, HIGH - 11));
    }

    @Test
    void withoutCornersAndEdgeItIsARectangle() {
        PixelReader drawn = drawn("-ground-fill: blue");

        assertEquals(Color.BLUE, drawn.getColor(0, 0));
        assertEquals(Color.BLUE, drawn.getColor(WIDE - 1, HIGH - 1));
    }

    @Test
    void withoutFillThereIsNone() {
        assertEquals(Color.WHITE, drawn("-ground-corner: 20").getColor(WIDE / 2, HIGH / 2));
    }

    @Test
    void styleSheetMayChangeItsMind() {
        onScreen(() -> {
            Plate plate = plate(BLUE_IN_RED + 20);
            Pane around = shown(plate);
            Background before = plate.getBackground();
            plate.setStyle("-ground-fill: green");
            layOut(around);
            assertEquals(Color.GREEN, plate.getBackground().getFills().getFirst().getFill());
            plate.setStyle("");
            layOut(around);
            assertNull(plate.getBackground());
            plate.setStyle(BLUE_IN_RED + 20);
            layOut(around);
            assertEquals(before, plate.getBackground());
            return null;
        });
    }

    @Test
    void squeezedOutOfSightIsNoFault() {
        onScreen(() -> {
            Plate plate = plate(BLUE_IN_RED + 20);
            Pane around = shown(plate);
            plate.setManaged(false);
            plate.resize(WIDE, -4);
            layOut(around);
            return null;
        });
    }

    @Test
    void groundsThatLookAlikeHoldNoneOfTheirOwners() {
        WeakReference<Plate> gone =
                onScreen(() -> {
                    Plate plate = plate(BLUE_IN_RED + 20);
                    shown(plate);
                    return new WeakReference<>(plate);
                });
        for (int tries = 0; tries < 50 && gone.get() != null; tries++) {
            System.gc();
            WaitForAsyncUtils.sleep(20, TimeUnit.MILLISECONDS);
        }

        assertNull(gone.get());
    }

    /** The pixel so far in and down from that corner. */
    private static Color corner(PixelReader drawn, int inside, int right, int below) {
        return drawn.getColor(
                right == 1 ? WIDE - 1 - inside : inside, below == 1 ? HIGH - 1 - inside : inside);
    }

    private static PixelReader drawn(String style) {
        return onScreen(() -> shown(plate(style)).snapshot(null, null).getPixelReader());
    }

    private static Plate plate(String style) {
        Plate plate = new Plate();
        plate.setStyle(style);
        plate.setPrefSize(WIDE, HIGH);
        return plate;
    }

    private static Pane shown(Plate plate) {
        Pane around = new Pane(plate);
        new Scene(around, WIDE, HIGH);
        layOut(around);
        return around;
    }

    private static void layOut(Pane around) {
        around.applyCss();
        around.layout();
    }

    private static <T> T onScreen(Supplier<T> doing) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, doing::get);
    }
}
