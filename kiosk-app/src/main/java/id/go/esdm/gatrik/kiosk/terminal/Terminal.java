package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Enclosure;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Light;
import id.go.esdm.gatrik.kiosk.terminal.screen.staff.StaffDesk;
import id.go.esdm.gatrik.kiosk.terminal.speech.ReadAloud;
import id.go.esdm.gatrik.kiosk.terminal.speech.SpeechEngine;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.task.Fault;
import id.go.esdm.gatrik.kiosk.terminal.ui.Brand;
import id.go.esdm.gatrik.kiosk.terminal.ui.Frame;
import id.go.esdm.gatrik.kiosk.terminal.ui.HiddenCorner;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;
import id.go.esdm.gatrik.kiosk.terminal.usage.DailyTotals;
import id.go.esdm.gatrik.kiosk.terminal.usage.MostRead;

import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;

/** Everything between the cache and the glass, put together: it follows the cache from outage to attract. FX thread only. */
final class Terminal {
    private final ObservableValue<CacheState> state;
    private final Background background;
    private final Navigator navigator;
    private final Frame frame;
    private final Scene scene;
    private final Duration apology;
    private final Rectangle darkness = new Rectangle();
    private final @Nullable NightWatch night;

    /**
     * A terminal on a panel.
     *
     * @param totals what is counted of each visit that ends
     * @param mostRead what the home screen names as read most
     * @param hours when the panel is awake; null: day and night
     * @param desk what the staff are told and may do; null: there is no staff corner
     * @param engine reads aloud; null: this machine has none
     */
    Terminal(
            ObservableValue<CacheState> state,
            Clock clock,
            Panel panel,
            Brand brand,
            Times times,
            DailyTotals totals,
            MostRead mostRead,
            @Nullable AwakeHours hours,
            @Nullable StaffDesk desk,
            @Nullable SpeechEngine engine) {
        this.state = state;
        this.apology = times.apology();
        background = new Background(this::apologise);
        StaffCorner staff = new StaffCorner(desk, state, background, clock, times.staff());
        navigator = new Navigator(new Screens(state, background, clock, mostRead, staff), first());
        frame =
                new Frame(
                        panel,
                        brand,
                        navigator,
                        state,
                        times.patience(),
                        times.graceSeconds(),
                        engine == null ? null : new ReadAloud(engine, background));
        scene =
                new Scene(
                        frame.root(),
                        panel.width(),
                        panel.height(),
                        Color.web("#%06X".formatted(brand.colours().shownBand())));
        scene.setCursor(Cursor.NONE);
        scene.addEventFilter(ContextMenuEvent.ANY, ContextMenuEvent::consume);
        scene.widthProperty().addListener((_, _, _) -> resized(panel));
        scene.heightProperty().addListener((_, _, _) -> resized(panel));
        state.addListener((_, _, _) -> follow());
        night =
                hours == null
                        ? null
                        : new NightWatch(
                                hours, clock, navigator, times.nap(), () -> waiting(state));
        if (night != null) {
            touches(night::touched);
        }
        navigator.placeProperty().addListener((_, _, _) -> darkness.setOpacity(isAsleep() ? 0 : 1));
        navigator.visitProperty().addListener((_, ended, _) -> totals.take(ended.usage()));
        if (desk != null) {
            new HiddenCorner(
                    frame.root(),
                    panel,
                    times.hold(),
                    () -> navigator.stepAside(new Route.Staff()));
        }
    }

    /**
     * The times of a visit.
     *
     * @param patience without a touch before the warning
     * @param graceSeconds of the countdown, 1 or more
     * @param staff without a touch before the staff corner closes
     * @param apology how long a fault is shown before the screen begins again by itself
     * @param nap without a touch before the panel sleeps, outside its hours
     * @param hold how long a finger rests in the hidden corner that opens it
     */
    record Times(
            Duration patience,
            int graceSeconds,
            Duration staff,
            Duration hold,
            Duration apology,
            Duration nap) {
        /** Those of the product: 60 s, then 20 s; two minutes for the staff, after a hold of 5 s; a fault for 45 s; sleep after three minutes. */
        static final Times STANDARD =
                new Times(
                        Duration.seconds(60),
                        20,
                        Duration.minutes(2),
                        Duration.seconds(5),
                        Duration.seconds(45),
                        Duration.minutes(3));
    }

    Scene scene() {
        return scene;
    }

    Navigator navigator() {
        return navigator;
    }

    /** Whether that edition is on the screen and nobody uses it. */
    boolean isInviting(int edition) {
        return navigator.placeProperty().get().route() instanceof Route.Attract
                && state.getValue() instanceof CacheState.Showing(var shown, _)
                && shown.caption().edition() == edition;
    }

    /**
     * What answers an error on the JavaFX thread that nothing foresaw.
     *
     * @param giveUp ends the program
     */
    LastResort lastResort(Runnable giveUp) {
        return new LastResort(
                this::apologise, () -> navigator.restart(first()), giveUp, System::nanoTime);
    }

    /** What the screen shows, as it looks when it is bright. */
    Snapshot picture() {
        darkness.setVisible(false);
        try {
            return Snapshot.of(scene);
        } finally {
            darkness.setVisible(true);
        }
    }

    /** Tells the enclosure of touches and of visits from now on. */
    void accompany(Enclosure enclosure) {
        touches(enclosure::touched);
        navigator.placeProperty().addListener((_, _, _) -> tell(enclosure));
        tell(enclosure);
    }

    /** Gives memory back in quiet moments from now on. */
    void tidiesUp() {
        Upkeep.begin(navigator);
    }

    private void tell(Enclosure enclosure) {
        enclosure.visiting(frame.visiting());
        enclosure.asleep(isAsleep());
    }

    private boolean isAsleep() {
        return navigator.placeProperty().get().route() instanceof Route.Night;
    }

    private void touches(Runnable touched) {
        // not the movements of a pointer: JavaFX makes some of its own when what lies under it
        // changes
        List.of(
                        MouseEvent.MOUSE_PRESSED,
                        MouseEvent.MOUSE_DRAGGED,
                        TouchEvent.ANY,
                        ScrollEvent.SCROLL,
                        KeyEvent.KEY_PRESSED)
                .forEach(sign -> scene.addEventFilter(sign, (InputEvent _) -> touched.run()));
    }

    /**
     * Darkens the picture, for a panel whose own light cannot be dimmed.
     *
     * @param percent of the picture's light that are left when it is dim
     */
    void shine(Light light, int percent) {
        frame.root().getChildren().remove(darkness);
        switch (light) {
            case BRIGHT -> {}
            case DIM -> {
                darkness.setManaged(false);
                darkness.setMouseTransparent(true);
                darkness.setFill(Color.gray(0, 1 - percent / 100.0));
                darkness.widthProperty().bind(scene.widthProperty());
                darkness.heightProperty().bind(scene.heightProperty());
                frame.root().getChildren().add(darkness);
            }
        }
    }

    private Route first() {
        return waiting(state);
    }

    /** Where nobody is: it invites, or says why it cannot. */
    static Route waiting(ObservableValue<CacheState> state) {
        return state.getValue() instanceof CacheState.Showing
                ? new Route.Attract()
                : new Route.Outage();
    }

    private void follow() {
        if (navigator.placeProperty().get().route() instanceof Route.Staff) {
            return; // whoever repairs the terminal must see it; leaving the corner leads on
        }
        if (isAsleep()) {
            return; // waking leads to what holds then
        }
        boolean outage = navigator.placeProperty().get().route() instanceof Route.Outage;
        boolean showing = state.getValue() instanceof CacheState.Showing;
        if (showing == outage) {
            navigator.restart(first());
        }
    }

    private void apologise(Fault fault) {
        frame.apologise(fault, apology, () -> navigator.restart(first()));
    }

    private void resized(Panel declared) {
        if (scene.getWidth() >= 320 && scene.getHeight() >= 320) {
            frame.setPanel(
                    new Panel(scene.getWidth(), scene.getHeight(), declared.millimetresPerPixel()));
        }
    }
}
