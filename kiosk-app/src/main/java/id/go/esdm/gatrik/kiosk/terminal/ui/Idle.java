package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.util.Duration;

/**
 * Notices that nobody touches the screen any more: first a warning with a countdown, then the end of the visit. Any touch or key begins anew.
 */
public final class Idle {
    /** The countdown's value while there is no warning. */
    public static final int NO_WARNING = -1;

    private static final Duration SECOND = Duration.seconds(1);

    private final PauseTransition quiet;
    private final Timeline countdown;
    private final int grace;
    private final Runnable ended;
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper(NO_WARNING);
    private boolean watching;
    private boolean resting;

    /**
     * Watches {@code root}.
     *
     * @param patience how long without a touch before the warning
     * @param grace seconds of the countdown
     * @param ended what happens at the end of it
     */
    public Idle(Node root, Duration patience, int grace, Runnable ended) {
        this.grace = grace;
        this.ended = ended;
        quiet = new PauseTransition(patience);
        quiet.setOnFinished(_ -> warn());
        countdown = new Timeline(new KeyFrame(SECOND, _ -> tick()));
        countdown.setCycleCount(Timeline.INDEFINITE);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touched);
        root.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::touched);
        root.addEventFilter(TouchEvent.ANY, this::touched);
        root.addEventFilter(ScrollEvent.SCROLL, this::touched);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::touched);
    }

    /** The countdown: seconds left of the warning, or {@link #NO_WARNING}. */
    public ReadOnlyIntegerProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    /** Starts or stops watching; there is nothing to end where no visit has begun. */
    public void watch(boolean on) {
        watching = on;
        begin();
    }

    /** Takes the time out while something is read to the visitor; a warning that stands goes on. */
    public void rest(boolean now) {
        resting = now;
        if (secondsLeft.get() == NO_WARNING) {
            begin();
        }
    }

    private void touched(Event event) {
        if (event instanceof KeyEvent && secondsLeft.get() != NO_WARNING) {
            event.consume(); // it has answered the warning, and is meant for nothing below it
        }
        begin();
    }

    private void begin() {
        countdown.stop();
        secondsLeft.set(NO_WARNING);
        quiet.stop();
        if (watching && !resting) {
            quiet.playFromStart();
        }
    }

    private void warn() {
        secondsLeft.set(grace);
        countdown.playFromStart();
    }

    private void tick() {
        if (secondsLeft.get() > 1) {
            secondsLeft.set(secondsLeft.get() - 1);
        } else {
            watch(false);
            ended.run();
        }
    }
}
