package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Two switches before a visitor: one sends Tab, the other Enter. Whoever uses them sees at each step where the focus is, or the test fails. */
final class Switches {
    private static final int PATIENCE =
            90; // steps; a screen with more on the way to something is none

    private final Visitor visitor;

    Switches(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The first switch. */
    Switches next() {
        visitor.press(KeyCode.TAB);
        assertNotNull(focus(), "nothing has the focus");
        return this;
    }

    /** The second switch, where the focus can be seen. */
    Switches enter() {
        assertRingIsDrawn();
        visitor.press(KeyCode.ENTER);
        assertNotNull(focus(), "nothing has the focus");
        return this;
    }

    /** The first switch, again and again, until what has that name has the focus. */
    Switches to(String name) {
        List<String> passed = new ArrayList<>();
        for (int step = 0; step < PATIENCE; step++) {
            if (name.equals(name())) {
                return this;
            }
            passed.add(name());
            next();
        }
        throw new AssertionError("no way to " + name + " but only to " + passed);
    }

    /** To a thing, and the second switch there. */
    Switches choose(String name) {
        return to(name).enter();
    }

    /** Types on the keyboard of the screen: into the line that has the letter, along to it, and back to the line. */
    Switches type(String letters) {
        for (String letter : letters.codePoints().mapToObj(Character::toString).toList()) {
            String line =
                    List.of("qwertyuiop", "asdfghjkl", ".,%zxcvbnm").stream()
                            .filter(keys -> keys.contains(letter))
                            .map(keys -> keys.startsWith(".") ? ".,%" : keys.substring(0, 1))
                            .findFirst()
                            .orElseThrow();
            choose("Baris tombol " + line).choose(letter).to("Baris tombol " + line);
        }
        return this;
    }

    /** Waits until that has the focus by itself. */
    Switches isAt(String name) {
        for (int wait = 0; wait < 100 && !name.equals(name()); wait++) {
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
        }
        assertEquals(name, name());
        return this;
    }

    /** The name of what has the focus. */
    String name() {
        return onScreenThread(() -> {
            Node owner = visitor.scene().getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getAccessibleText());
        });
    }

    /** How many pixels the ring changes. */
    int ring() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(60, TimeUnit.MILLISECONDS);
        return onScreenThread(() -> {
            Node ring = visitor.scene().getRoot().lookup(".focus-ring");
            boolean there = ring.isVisible();
            Bounds at = ring.getBoundsInParent();
            WritableImage with = picture(at);
            ring.setVisible(false);
            WritableImage without = picture(at);
            ring.setVisible(there);
            return there ? difference(with, without) : 0;
        });
    }

    private void assertRingIsDrawn() {
        Bounds bounds = onScreenThread(() -> focus().localToScene(focus().getLayoutBounds()));
        double least = Math.min(bounds.getWidth() + bounds.getHeight(), 400) * 4;
        int drawn = ring();
        assertTrue(drawn > least, () -> name() + ": a ring of " + drawn + " pixels");
    }

    private Node focus() {
        return visitor.scene().getFocusOwner();
    }

    private WritableImage picture(Bounds at) {
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(
                new Rectangle2D(
                        at.getMinX(),
                        at.getMinY(),
                        Math.max(1, at.getWidth()),
                        Math.max(1, at.getHeight())));
        return visitor.scene().getRoot().snapshot(part, null);
    }

    private static int difference(WritableImage one, WritableImage other) {
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                different += first.getArgb(x, y) == second.getArgb(x, y) ? 0 : 1;
            }
        }
        return different;
    }

    private static <T> T onScreenThread(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, call);
    }
}
