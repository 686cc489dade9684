package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.cache.Link;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Enclosure;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Light;
import id.go.esdm.gatrik.kiosk.terminal.screen.staff.StaffDesk;
import id.go.esdm.gatrik.kiosk.terminal.speech.SpeechEngine;
import id.go.esdm.gatrik.kiosk.terminal.ui.Brand;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.PublicSite;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Scroll;
import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;
import id.go.esdm.gatrik.kiosk.terminal.usage.DailyTotals;
import id.go.esdm.gatrik.kiosk.terminal.usage.MostRead;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Somebody in front of a terminal: sees words, touches what has a name. Real frame, real screens, a robot's finger. */
public final class Visitor {
    private final FxRobot finger = new FxRobot();
    private final Eyes eyes = new Eyes(finger);
    private final ObjectProperty<CacheState> state =
            new SimpleObjectProperty<>(new CacheState.Starting());
    private final Stage stage;
    private final Terminal terminal;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T03:17:00Z"));
    private final DailyTotals totals = new DailyTotals(clock);
    private final MostRead mostRead = new MostRead();

    private Visitor(
            Stage stage,
            Panel panel,
            Brand brand,
            Terminal.Times times,
            @Nullable AwakeHours hours,
            @Nullable StaffDesk desk,
            @Nullable SpeechEngine engine) {
        this.stage = stage;
        terminal =
                Eyes.onScreenThread(() ->
                        new Terminal(
                                state, clock, panel, brand, times, totals, mostRead, hours, desk,
                                engine));
        Eyes.onScreenThread(() -> {
            stage.setScene(terminal.scene());
            stage.show();
            return stage;
        });
    }

    /** Stands before a portrait panel that waits an hour before it asks. */
    public static Visitor before() throws TimeoutException {
        return before(Duration.hours(1), 20);
    }

    /** Stands before a panel of a house that has a public site, a staff corner and a speech engine, for a {@link Tour}. */
    public static Visitor touring(Panel panel, Duration patience, SpeechEngine engine)
            throws TimeoutException {
        return before(
                        panel,
                        Brand.NEUTRAL.with(PublicSite.ofDemonstration()),
                        times(patience, 20),
                        new NotedDesk(),
                        engine)
                .isGuarded(() -> {});
    }

    /** Stands before another panel. */
    public static Visitor before(Panel panel) throws TimeoutException {
        return before(panel, Brand.NEUTRAL);
    }

    /** Stands before the panel of somebody's house. */
    public static Visitor before(Panel panel, Brand brand) throws TimeoutException {
        return before(panel, brand, times(Duration.hours(1), 20), null);
    }

    /** Stands before a panel with a staff corner, or without one. */
    static Visitor before(Panel panel, Terminal.Times times, @Nullable StaffDesk desk)
            throws TimeoutException {
        return before(panel, Brand.NEUTRAL, times, desk);
    }

    /** The same in somebody's house. */
    static Visitor before(Panel panel, Brand brand, Terminal.Times times, @Nullable StaffDesk desk)
            throws TimeoutException {
        return before(panel, brand, times, desk, null);
    }

    /** Stands before a panel that can read aloud, or cannot. */
    static Visitor listening(Panel panel, Terminal.Times times, SpeechEngine engine)
            throws TimeoutException {
        return before(panel, Brand.NEUTRAL, times, null, engine);
    }

    /** With everything. */
    static Visitor before(
            Panel panel,
            Brand brand,
            Terminal.Times times,
            @Nullable StaffDesk desk,
            @Nullable SpeechEngine engine)
            throws TimeoutException {
        return new Visitor(stage(), panel, brand, times, null, desk, engine);
    }

    /** Stands before a panel that sleeps outside these hours. */
    static Visitor beforeSleeper(Panel panel, Terminal.Times times, AwakeHours hours)
            throws TimeoutException {
        return new Visitor(stage(), panel, Brand.NEUTRAL, times, hours, new NotedDesk(), null);
    }

    /** Not the toolkit's own stage: of that the robot keeps every event, and with it every screen that there was. */
    private static Stage stage() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return Eyes.onScreenThread(Stage::new);
    }

    /** Stands before a panel with other patience. */
    public static Visitor before(Duration patience, int graceSeconds) throws TimeoutException {
        return before(
                new Panel(1080, 1920, 0.248), Brand.NEUTRAL, times(patience, graceSeconds), null);
    }

    private static Terminal.Times times(Duration patience, int graceSeconds) {
        return new Terminal.Times(
                patience,
                graceSeconds,
                Duration.minutes(2),
                Duration.seconds(5),
                Duration.seconds(45),
                Duration.minutes(3));
    }

    /** The terminal gets this edition. */
    public Visitor edition(InstalledEdition edition) {
        return state(new CacheState.Showing(edition, new Link.Online(Instant.EPOCH)));
    }

    /** The terminal shows from now on what this follower's cache holds. */
    public Visitor follows(CacheState.Live live) {
        Eyes.onScreenThread(() -> {
            state.bind(live.property());
            return live;
        });
        return this;
    }

    /** The cache says this. */
    public Visitor state(CacheState now) {
        Eyes.onScreenThread(() -> {
            state.set(now);
            return now;
        });
        return this;
    }

    /** Whatever fails on the screen's thread is answered as in the program; {@code giveUp} stands for its end. */
    Visitor isGuarded(Runnable giveUp) {
        return Eyes.onScreenThread(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(terminal.lastResort(giveUp));
            return this;
        });
    }

    /** The terminal stands in this enclosure. */
    public Visitor isInside(Enclosure enclosure) {
        Eyes.onScreenThread(() -> {
            terminal.accompany(enclosure);
            return enclosure;
        });
        return this;
    }

    /** The picture is darkened, or brightened. */
    public Visitor shine(Light light, int percent) {
        Eyes.onScreenThread(() -> {
            terminal.shine(light, percent);
            return light;
        });
        return this;
    }

    /** Touches what has this name. */
    public Visitor touch(String name) {
        Node target = eyes.named(name);
        finger.clickOn(target);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Types on a keyboard that stands before the panel. */
    public Visitor types(String words) {
        finger.write(words, 0);
        return this;
    }

    /** Presses what has this name, slides off it sideways, and lets go. */
    public Visitor slideOff(String name) {
        Node target = eyes.named(name);
        finger.moveTo(target).press(MouseButton.PRIMARY);
        Bounds bounds = Eyes.onScreenThread(() -> target.localToScreen(target.getLayoutBounds()));
        finger.moveTo(bounds.getMaxX() + 30, bounds.getCenterY()).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Rests a finger at that point of the panel for so long, moving it by so much at the end, and lifts it. */
    public Visitor hold(double x, double y, long millis, double slide) {
        Window glass = Eyes.onScreenThread(() -> scene().getWindow());
        finger.moveTo(glass.getX() + x, glass.getY() + y).press(MouseButton.PRIMARY);
        if (slide > 0) {
            finger.moveBy(slide, slide);
        }
        WaitForAsyncUtils.sleep(millis, TimeUnit.MILLISECONDS);
        finger.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Drags from what has this name by so many pixels upwards, and lets go. */
    public Visitor dragUp(String name, double pixels) {
        finger.moveTo(eyes.named(name)).press(MouseButton.PRIMARY);
        for (int i = 1; i <= 8; i++) {
            finger.moveBy(0, -pixels / 8);
        }
        finger.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Scrolls until what has this name stands in the middle, as far as that goes. */
    public Visitor scrollsTo(String name) {
        Node sought = eyes.named(name);
        return Eyes.onScreenThread(() -> {
            Node above = sought;
            while (!(above instanceof Scroll)) {
                above = above.getParent();
            }
            Scroll scroll = (Scroll) above;
            Bounds bounds = scroll.sceneToLocal(sought.localToScene(sought.getLayoutBounds()));
            scroll.scrollTo(scroll.offset() + bounds.getCenterY() - scroll.getHeight() / 2);
            return this;
        });
    }

    /** Presses keys, one after the other. */
    public Visitor press(KeyCode... keys) {
        for (KeyCode key : keys) {
            finger.type(key);
        }
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Holds a key down while it repeats so many times. */
    Visitor hold(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            Eyes.onScreenThread(() -> {
                Node owner = scene().getFocusOwner();
                Event.fireEvent(
                        owner,
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
                return owner;
            });
            WaitForAsyncUtils.sleep(60, TimeUnit.MILLISECONDS);
        }
        return this;
    }

    /** How many places lie on the way back. */
    int depth() {
        return Eyes.onScreenThread(() -> {
            int depth = 0;
            while (navigator().canGoBack()) {
                navigator().back();
                depth++;
            }
            return depth;
        });
    }

    /** Goes straight to a route. */
    public Visitor open(Route route) {
        return Eyes.onScreenThread(() -> {
            terminal.navigator().open(route);
            return this;
        });
    }

    /** Waits until the words stand somewhere on the screen; fails after ten seconds. */
    public Visitor sees(String words) {
        Eyes.waitFor(() -> eyes.see(words), "sees " + words);
        return this;
    }

    /** Waits until the words are nowhere on the screen; fails after ten seconds. */
    public Visitor seesNo(String words) {
        Eyes.waitFor(() -> !eyes.see(words), "sees no " + words);
        return this;
    }

    /** Where the visitor is. */
    public Route route() {
        return Eyes.onScreenThread(() -> navigator().placeProperty().get().route());
    }

    /** Waits until the visitor is there. */
    public Visitor isAt(Route route) {
        Eyes.waitFor(
                () -> navigator().placeProperty().get().route().equals(route), "is at " + route);
        return this;
    }

    /** The way the terminal remembers. */
    public Navigator navigator() {
        return terminal.navigator();
    }

    /** The clock on the wall. */
    public MovableClock clock() {
        return clock;
    }

    /** What the terminal counts. */
    public DailyTotals totals() {
        return totals;
    }

    /** What the terminal knows to be read most. */
    public MostRead mostRead() {
        return mostRead;
    }

    /** Somebody who leads this visitor to where a test begins. */
    public Guide guide() {
        return new Guide(this, eyes);
    }

    /** What the glass shows. */
    public Scene scene() {
        return terminal.scene();
    }

    /** What the glass shows when it is bright. */
    public Snapshot bright() {
        return Eyes.onScreenThread(terminal::picture);
    }

    /** A picture of the glass as a receipt has it. */
    public Optional<byte[]> picture(int edition) {
        return Eyes.onScreenThread(() ->
                terminal.isInviting(edition)
                        ? Optional.of(terminal.picture().small(480).png())
                        : Optional.empty());
    }

    /** Walks away; the next test gets the stage. */
    public void leave() {
        Eyes.onScreenThread(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(null);
            navigator().restart(new Route.Outage());
            stage.hide();
            return stage;
        });
    }
}
