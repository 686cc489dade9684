package id.go.esdm.gatrik.kiosk.terminal.keyboard;

import id.go.esdm.gatrik.kiosk.terminal.ui.Plate;

import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * One key. It acts when the finger comes down, as keys do (WCAG 2.5.2 excepts keyboards), so that quick typing with two thumbs loses nothing; a key that
 * repeats goes on while it is held.
 */
final class KeyCap extends Plate {
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");
    private static final Duration BEFORE_REPEATING = Duration.millis(450);
    private static final Duration REPEATING = Duration.millis(90);

    private final Runnable action;
    private final boolean repeats;
    private final PauseTransition patience = new PauseTransition(BEFORE_REPEATING);
    private final Timeline repeating;

    KeyCap(String name, Node face, boolean repeats, Runnable action) {
        super(face);
        this.action = action;
        this.repeats = repeats;
        face.setMouseTransparent(true);
        repeating = new Timeline(new KeyFrame(REPEATING, _ -> action.run()));
        repeating.setCycleCount(Timeline.INDEFINITE);
        patience.setOnFinished(_ -> repeating.play());
        getStyleClass().add("key");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setFocusTraversable(false);
        setPickOnBounds(true);
        setOnMousePressed(this::press);
        setOnMouseDragged(event -> holdWhile(contains(event.getX(), event.getY())));
        setOnMouseReleased(_ -> release());
        addEventHandler(KeyEvent.KEY_PRESSED, this::type);
        sceneProperty().addListener(_ -> release());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }

    private void press(MouseEvent event) {
        event.consume();
        if (event.getButton() == MouseButton.PRIMARY) {
            pseudoClassStateChanged(ARMED, true);
            if (repeats) {
                patience.playFromStart();
            }
            action.run();
        }
    }

    private void holdWhile(boolean inside) {
        if (!inside) {
            release();
        }
    }

    private void release() {
        pseudoClassStateChanged(ARMED, false);
        patience.stop();
        repeating.stop();
    }

    private void type(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            action.run();
        }
    }
}
