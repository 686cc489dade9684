package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The way through the screens by keyboard, or by two switches that send Tab and Enter: where the focus is, how it is seen, and the keys that work everywhere.
 * The first key after a touch only shows where the focus is.
 */
final class KeyGuide {
    private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");
    private static final Set<KeyCode> LEADING =
            EnumSet.of(
                    KeyCode.TAB,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.ENTER,
                    KeyCode.SPACE);
    private static final Set<KeyCode> ACTING = EnumSet.of(KeyCode.ENTER, KeyCode.SPACE);

    private final StackPane root;
    private final FocusKeeper keeper;
    private final Consumer<Node> pointed;
    private final Runnable pulse = this::look;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private final EventHandler<KeyEvent> release = event -> held.remove(event.getCode());
    private @Nullable FocusRing ring;
    private boolean keys;

    /**
     * Guides through {@code root}.
     *
     * @param back runs at Escape and Backspace
     * @param pointed gets what has the focus whenever keys have moved it
     */
    KeyGuide(StackPane root, BorderPane page, Runnable back, Consumer<Node> pointed) {
        this.root = root;
        this.pointed = pointed;
        keeper = new FocusKeeper(root, page);
        root.sceneProperty().addListener((_, before, now) -> follow(before, now));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> show(false));
        root.addEventFilter(TouchEvent.TOUCH_PRESSED, _ -> show(false));
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> lead(event, back));
    }

    /** Whether what is below {@code root} shows its focus: keys are used, not fingers. */
    static boolean isShown(Scene scene) {
        return scene.getRoot().getPseudoClassStates().contains(KEYS);
    }

    /** Says which screen is shown from now on. */
    void arrive(Screen screen) {
        keeper.arrive(screen);
    }

    /** Forgets the visitor. */
    void forget() {
        keeper.forget();
        show(false);
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(pulse);
            before.removeEventFilter(KeyEvent.KEY_RELEASED, release);
        }
        if (now != null) {
            FocusRing made = new FocusRing(now.focusOwnerProperty());
            ring = made;
            root.getChildren().add(made);
            now.addPostLayoutPulseListener(pulse);
            // At the scene: between two screens nothing below it has the focus.
            now.addEventFilter(KeyEvent.KEY_RELEASED, release);
        }
    }

    private void look() {
        Node now = keeper.keep();
        if (now != null && keys) {
            pointed.accept(now);
        }
        if (ring != null) {
            ring.place(keys);
        }
    }

    private void show(boolean now) {
        if (keys != now) {
            keys = now;
            root.pseudoClassStateChanged(KEYS, now);
            Scene scene = root.getScene();
            if (now && scene != null && scene.getFocusOwner() != null) {
                Scroll.follow(scene.getFocusOwner());
            }
            Platform.requestNextPulse();
        }
    }

    private void press(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean first = !keys;
        show(true);
        // A key that is held down repeats: it must not act again, on the screen that comes next.
        boolean again = ACTING.contains(code) && !held.add(code);
        if (again || (first && LEADING.contains(code) && isTouched())) {
            event.consume();
        }
    }

    /** Whether somebody has touched this screen or come to it by touch, so that nobody knows where the focus is. */
    private boolean isTouched() {
        return !(root.getScene().getFocusOwner() instanceof Tappable alone
                && alone.getStyleClass().contains("whole"));
    }

    private static void lead(KeyEvent event, Runnable back) {
        switch (event.getCode()) {
            case DOWN, RIGHT -> traverse(event, TraversalDirection.NEXT);
            case UP, LEFT -> traverse(event, TraversalDirection.PREVIOUS);
            case ESCAPE, BACK_SPACE -> {
                event.consume();
                back.run();
            }
            default -> {}
        }
    }

    private static void traverse(Event event, TraversalDirection direction) {
        if (event.getTarget() instanceof Node node) {
            node.requestFocusTraversal(direction);
        }
        event.consume();
    }
}
