package id.go.esdm.gatrik.kiosk.terminal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

class HoldTest {
    private final Pane page = new Pane();
    private final Pane control = new Pane();
    private final Hold hold = new Hold(page);
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private final AtomicInteger shown = new AtomicInteger();
    private final AtomicInteger keys = new AtomicInteger();

    @BeforeEach
    void stand() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        page.getChildren().add(control);
        control.addEventHandler(KeyEvent.ANY, _ -> keys.incrementAndGet());
    }

    @Test
    void whatIsReadyIsShownAtOnce() {
        ready.set(true);
        onScreen(() -> hold.until(ready.asObject(), shown::incrementAndGet));

        assertEquals(1, shown.get());
        assertFalse(page.isMouseTransparent());
    }

    @Test
    void untilThenNoTouchAndNoKeyGoesThrough() {
        onScreen(() -> {
            hold.until(ready.asObject(), shown::incrementAndGet);
            press();
            assertEquals(0, shown.get());
            assertEquals(0, keys.get());
            assertTrue(page.isMouseTransparent());

            ready.set(true);
            press();
            assertEquals(1, shown.get());
            assertEquals(1, keys.get());
            assertFalse(page.isMouseTransparent());
        });
    }

    @Test
    void whatTakesLongIsShownAsItIsAndOnce() throws TimeoutException {
        onScreen(() -> hold.until(ready.asObject(), shown::incrementAndGet));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> shown.get() == 1);

        onScreen(() -> ready.set(true));

        assertEquals(1, shown.get());
    }

    @Test
    void whoGoesOnElsewhereIsNotBroughtBack() {
        onScreen(() -> {
            hold.until(ready.asObject(), () -> shown.addAndGet(100));
            hold.until(new SimpleBooleanProperty(true).asObject(), shown::incrementAndGet);
            ready.set(true);
        });

        assertEquals(1, shown.get());
    }

    private void press() {
        Event.fireEvent(
                control,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static void onScreen(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5000, work);
    }
}
