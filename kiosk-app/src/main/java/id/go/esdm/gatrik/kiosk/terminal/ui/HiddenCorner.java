package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The corner at the top left that nothing marks: one finger that rests there for some seconds opens it. A tap, a slide, a second finger does not, and what
 * lies under the finger gets every touch that is less.
 */
public final class HiddenCorner {
    private static final double SIDE_MILLIMETRES = 20;
    private static final double STILL_MILLIMETRES = 5; // a resting finger rolls by two or three

    private final double side;
    private final double still;
    private final PauseTransition hold = new PauseTransition();
    private double x;
    private double y;
    private @Nullable EventTarget under;

    /**
     * Listens at {@code root}, which fills the panel.
     *
     * @param rest how long the finger must rest
     *
     * @param opened what happens after a hold
     */
    public HiddenCorner(Node root, Panel panel, Duration rest, Runnable opened) {
        hold.setDuration(rest);
        side = SIDE_MILLIMETRES / panel.millimetresPerPixel();
        still = STILL_MILLIMETRES / panel.millimetresPerPixel();
        hold.setOnFinished(_ -> open(opened));
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        root.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::move);
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> hold.stop());
        root.addEventFilter(TouchEvent.ANY, this::touch);
    }

    private void press(MouseEvent event) {
        x = event.getSceneX();
        y = event.getSceneY();
        under = event.getTarget();
        hold.stop();
        if (x <= side && y <= side) {
            hold.playFromStart();
        }
    }

    private void move(MouseEvent event) {
        if (Math.hypot(event.getSceneX() - x, event.getSceneY() - y) > still) {
            hold.stop();
        }
    }

    private void touch(TouchEvent event) {
        if (event.getTouchCount() > 1) {
            hold.stop();
        }
    }

    private void open(Runnable opened) {
        if (under != null) {
            Event.fireEvent(under, new Event(Tappable.TAKEN_OVER));
            under = null;
        }
        opened.run();
    }
}
