package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Screen;

import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;

import java.util.List;

/**
 * The staff corner: a PIN pad, then what it opens. It closes by itself, and stands in nobody's history: before the PIN it goes back to where the visitor
 * was, after it a new visit begins.
 */
public final class StaffScreen implements Screen {
    /** How long the pad waits for a digit, unless the patience is shorter. */
    private static final Duration PAD = Duration.seconds(30);

    private final StaffModel model;
    private final Navigator navigator;
    private final Duration patience;
    private final PauseTransition quiet = new PauseTransition();
    private Subscription following = Subscription.EMPTY;

    /**
     * A screen over {@code model}.
     *
     * @param patience without a touch until it closes
     */
    public StaffScreen(StaffModel model, Navigator navigator, Duration patience) {
        this.model = model;
        this.navigator = navigator;
        this.patience = patience;
        quiet.setOnFinished(_ -> close(model.stateProperty().get()));
    }

    @Override
    public boolean framed() {
        return false;
    }

    @Override
    public Region view(Look look) {
        StackPane root = new StackPane();
        root.getStyleClass().add("ground-paper");
        for (var sign :
                List.of(
                        MouseEvent.MOUSE_PRESSED,
                        MouseEvent.MOUSE_DRAGGED,
                        TouchEvent.ANY,
                        KeyEvent.KEY_PRESSED)) {
            root.addEventFilter(sign, (InputEvent event) -> wait(event));
        }
        following = model.stateProperty().subscribe(state -> show(root, look, state));
        return root;
    }

    @Override
    public boolean stepBack() {
        StaffState state = model.stateProperty().get();
        boolean inside = state instanceof StaffState.Testing || state instanceof StaffState.Asking;
        if (inside) {
            model.stateProperty().set(new StaffState.Open());
        }
        return inside;
    }

    @Override
    public void left() {
        quiet.stop();
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    @Override
    public void close() {
        quiet.stop();
        model.wipe();
    }

    private void wait(Event event) {
        if (!event.isConsumed()) {
            quiet.playFromStart();
        }
    }

    private void show(StackPane root, Look look, StaffState state) {
        boolean pad = state instanceof StaffState.Locked && patience.greaterThan(PAD);
        quiet.stop();
        quiet.setDuration(pad ? PAD : patience);
        quiet.playFromStart();
        root.getChildren()
                .setAll(
                        switch (state) {
                            case StaffState.Locked _ -> new PinPad(look, model, () -> close(state));
                            case StaffState.Open _ ->
                                    new StaffPanel(look, model, () -> close(state));
                            case StaffState.Testing(var test) ->
                                    switch (test) {
                                        case TOUCH -> new TouchTest(look, this::stepOut);
                                        case SCREEN -> new ScreenTest(look, this::stepOut);
                                        case SENSOR -> new SensorTest(look, model, this::stepOut);
                                    };
                            case StaffState.Asking(var deed) ->
                                    Question.of(look, model, deed, this::stepOut);
                        });
    }

    private void stepOut() {
        model.stateProperty().set(new StaffState.Open());
    }

    private void close(StaffState state) {
        if (state instanceof StaffState.Locked) {
            navigator.back();
        } else {
            // whoever was here before has gone while the staff worked
            boolean showing = model.cache().getValue() instanceof CacheState.Showing;
            navigator.restart(showing ? new Route.Attract() : new Route.Outage());
        }
    }
}
