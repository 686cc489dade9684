package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Keeps the place that the visitor leaves in sight, and out of touch, for the moment in which the next one is read: nothing empty is drawn in between, and
 * no second touch goes through. FX thread only.
 */
final class Hold {
    /** Whoever waits longer than this sees that something happens: the next place, still empty. */
    private static final Duration MOST = Duration.millis(80);

    private final Region page;
    private final PauseTransition most = new PauseTransition(MOST);
    private Subscription waiting = Subscription.EMPTY;

    /** For what {@code page} shows. */
    Hold(Region page) {
        this.page = page;
        page.addEventFilter(
                InputEvent.ANY,
                event -> {
                    if (page.isMouseTransparent()) {
                        event.consume(); // keys, and the end of a touch that began before
                    }
                });
    }

    /** Runs {@code show} once {@code ready}, at the latest after a moment; at once if it is ready. */
    void until(ObservableValue<Boolean> ready, Runnable show) {
        release();
        if (ready.getValue()) {
            show.run();
            return;
        }
        page.setMouseTransparent(true);
        Runnable end =
                () -> {
                    release();
                    show.run();
                };
        waiting = ready.subscribe((_, now) -> run(now, end));
        most.setOnFinished(_ -> end.run());
        most.playFromStart();
    }

    /** Waits for nothing any more. */
    void release() {
        waiting.unsubscribe();
        waiting = Subscription.EMPTY;
        most.stop();
        page.setMouseTransparent(false);
    }

    private static void run(boolean now, Runnable end) {
        if (now) {
            end.run();
        }
    }
}
