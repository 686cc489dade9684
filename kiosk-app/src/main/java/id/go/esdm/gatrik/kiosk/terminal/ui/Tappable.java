package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Something to touch. It acts when the finger is lifted inside it; sliding out, or a drag that becomes a scroll, takes the touch back. Space and Enter
 * act as well.
 */
public final class Tappable extends Plate {
    /** Fired at the node under the finger when a gesture takes the touch over: nothing may act on it any more. */
    public static final EventType<Event> TAKEN_OVER = new EventType<>("KIOSK_TOUCH_TAKEN_OVER");

    /** What the style sheet keeps free at each side for the edge, in pixels; it is known only when that is applied. */
    public static final double BORDER = 2;

    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Runnable action;
    private boolean armed;
    private boolean chosen;

    /**
     * A touchable {@code content}.
     *
     * @param name what a screen reader says, and a test looks for
     * @param content what is drawn; it gets no touches of its own
     * @param action runs on the FX thread
     * @param styleClasses how it looks: primary, quiet, card, chip, bar …
     */
    public Tappable(String name, Node content, Runnable action, String... styleClasses) {
        super(content);
        this.action = action;
        content.setMouseTransparent(true);
        getStyleClass().add("tappable");
        getStyleClass().addAll(styleClasses);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setFocusTraversable(true);
        setPickOnBounds(true);
        setOnMousePressed(this::press);
        setOnMouseDragged(event -> arm(armed && contains(event.getX(), event.getY())));
        setOnMouseReleased(this::release);
        addEventHandler(TAKEN_OVER, _ -> arm(false));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                act();
            }
        });
    }

    /** Marks it as the one chosen among several. */
    public void setChosen(boolean chosen) {
        this.chosen = chosen;
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** Whether it is the one chosen among several. */
    public boolean isChosen() {
        return chosen;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            act();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            arm(true);
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        boolean acts = armed && contains(event.getX(), event.getY());
        arm(false);
        event.consume();
        if (acts) {
            act();
        }
    }

    private void arm(boolean now) {
        armed = now;
        pseudoClassStateChanged(ARMED, now);
    }

    private void act() {
        if (!isDisabled()) {
            action.run();
        }
    }
}
