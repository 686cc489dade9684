package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.cache.Link;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Enclosure;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Light;
import id.go.esdm.gatrik.kiosk.terminal.screen.staff.StaffDesk;
import id.go.esdm.gatrik.kiosk.terminal.text.Language;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;
import id.go.esdm.gatrik.kiosk.terminal.ui.Accessibility;
import id.go.esdm.gatrik.kiosk.terminal.ui.Brand;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.PublicSite;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Scroll;
import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;
import id.go.esdm.gatrik.kiosk.terminal.usage.DailyTotals;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
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
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Somebody in front of a terminal: sees words, touches what has a name. Real frame, real screens, a robot's finger. */
public final class Visitor {
    private final FxRobot finger = new FxRobot();
    private final ObjectProperty<CacheState> state =
            new SimpleObjectProperty<>(new CacheState.Starting());
    private final Stage stage;
    private final Terminal terminal;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T03:17:00Z"));
    private final DailyTotals totals = new DailyTotals(clock);

    private Visitor(
            Stage stage,
            Panel panel,
            Brand brand,
            Terminal.Times times,
            @Nullable AwakeHours hours,
            @Nullable StaffDesk desk) {
        this.stage = stage;
        terminal =
                onScreenThread(
                        () -> new Terminal(state, clock, panel, brand, times, totals, hours, desk));
        onScreenThread(() -> {
            stage.setScene(terminal.scene());
            stage.show();
            return stage;
        });
    }

    /** Stands before a portrait panel that waits an hour before it asks. */
    public static Visitor before() throws TimeoutException {
        return before(Duration.hours(1), 20);
    }

    /** Stands before a panel of a house that has a public site and a staff corner, for a {@link Tour}. */
    public static Visitor touring(Panel panel, Duration patience) throws TimeoutException {
        return before(
                panel,
                Brand.NEUTRAL.with(PublicSite.ofDemonstration()),
                times(patience, 20),
                new NotedDesk());
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
        return new Visitor(FxToolkit.registerPrimaryStage(), panel, brand, times, null, desk);
    }

    /** Stands before a panel that sleeps outside these hours. */
    static Visitor beforeSleeper(Panel panel, Terminal.Times times, AwakeHours hours)
            throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        return new Visitor(stage, panel, Brand.NEUTRAL, times, hours, new NotedDesk());
    }

    /** Stands before a panel with other patience. */
    public static Visitor before(Duration patience, int graceSeconds) throws TimeoutException {
        return before(new Panel(1080, 1920, 0.248), times(patience, graceSeconds), null);
    }

    private static Terminal.Times times(Duration patience, int graceSeconds) {
        return new Terminal.Times(
                patience,
                graceSeconds,
                Duration.minutes(2),
                Duration.seconds(5),
                Duration.minutes(3));
    }

    /** The terminal gets this edition. */
    public Visitor edition(InstalledEdition edition) {
        return state(new CacheState.Showing(edition, new Link.Online(Instant.EPOCH)));
    }

    /** The terminal shows from now on what this follower's cache holds. */
    public Visitor follows(CacheState.Live live) {
        onScreenThread(() -> {
            state.bind(live.property());
            return live;
        });
        return this;
    }

    /** The cache says this. */
    public Visitor state(CacheState now) {
        onScreenThread(() -> {
            state.set(now);
            return now;
        });
        return this;
    }

    /** The terminal stands in this enclosure. */
    public Visitor isInside(Enclosure enclosure) {
        onScreenThread(() -> {
            terminal.accompany(enclosure);
            return enclosure;
        });
        return this;
    }

    /** The picture is darkened, or brightened. */
    public Visitor shine(Light light, int percent) {
        onScreenThread(() -> {
            terminal.shine(light, percent);
            return light;
        });
        return this;
    }

    /** Touches what has this name. */
    public Visitor touch(String name) {
        Node target = named(name);
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
        Node target = named(name);
        finger.moveTo(target).press(MouseButton.PRIMARY);
        Bounds bounds = onScreenThread(() -> target.localToScreen(target.getLayoutBounds()));
        finger.moveTo(bounds.getMaxX() + 30, bounds.getCenterY()).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Rests a finger at that point of the panel for so long, moving it by so much at the end, and lifts it. */
    public Visitor hold(double x, double y, long millis, double slide) {
        Window glass = onScreenThread(() -> scene().getWindow());
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
        finger.moveTo(named(name)).press(MouseButton.PRIMARY);
        for (int i = 1; i <= 8; i++) {
            finger.moveBy(0, -pixels / 8);
        }
        finger.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Scrolls until what has this name stands in the middle, as far as that goes. */
    public Visitor scrollsTo(String name) {
        Node sought = named(name);
        return onScreenThread(() -> {
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

    /** Goes straight to a route. */
    public Visitor open(Route route) {
        return onScreenThread(() -> {
            terminal.navigator().open(route);
            return this;
        });
    }

    /** Ends the visit; the next one begins at a route. */
    public Visitor restart(Route route) {
        return onScreenThread(() -> {
            terminal.navigator().restart(route);
            return this;
        });
    }

    /** Steps aside, out of the visit. */
    public Visitor stepAside(Route route) {
        return onScreenThread(() -> {
            terminal.navigator().stepAside(route);
            return this;
        });
    }

    /** Sets language and look, as the visitor would. */
    public Visitor wants(Language language, Accessibility accessibility) {
        return onScreenThread(() -> {
            terminal.navigator().visit().languageProperty().set(language);
            terminal.navigator().visit().accessibilityProperty().set(accessibility);
            return this;
        });
    }

    /** Does what the control with the name of that key does, wherever a finger would find it. */
    public Visitor act(String key) {
        return actNamed(texts().get(key));
    }

    /** The same by the name itself. */
    public Visitor actNamed(String name) {
        Node control = named(name);
        return onScreenThread(() -> {
            control.executeAccessibleAction(AccessibleAction.FIRE);
            return this;
        });
    }

    /** The same, where there is such a control. */
    public Visitor actIfShown(String key) {
        settles();
        String name = texts().get(key);
        return onScreenThread(() -> find(name).isPresent()) ? actNamed(name) : this;
    }

    /** The words of the visitor's language. */
    public Texts texts() {
        return onScreenThread(() -> new Texts(navigator().visit().languageProperty().get()));
    }

    /** Waits until nothing new has come from the disk for a while. */
    public Visitor settles() {
        Stillness.await(scene());
        return this;
    }

    /** Waits until the words stand somewhere on the screen; fails after ten seconds. */
    public Visitor sees(String words) {
        waitFor(() -> onScreen(words), "sees " + words);
        return this;
    }

    /** Waits until the words are nowhere on the screen; fails after ten seconds. */
    public Visitor seesNo(String words) {
        waitFor(() -> !onScreen(words), "sees no " + words);
        return this;
    }

    /** Where the visitor is. */
    public Route route() {
        return onScreenThread(() -> navigator().placeProperty().get().route());
    }

    /** Waits until the visitor is there. */
    public Visitor isAt(Route route) {
        waitFor(() -> navigator().placeProperty().get().route().equals(route), "is at " + route);
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

    /** What the glass shows. */
    public Scene scene() {
        return terminal.scene();
    }

    /** What the glass shows when it is bright. */
    public Snapshot bright() {
        return onScreenThread(terminal::picture);
    }

    /** A picture of the glass as a receipt has it. */
    public Optional<byte[]> picture(int edition) {
        return onScreenThread(() ->
                terminal.isInviting(edition)
                        ? Optional.of(terminal.picture().small(480).png())
                        : Optional.empty());
    }

    /** Walks away; the next test gets the stage. */
    public void leave() {
        onScreenThread(() -> {
            navigator().restart(new Route.Outage());
            stage.hide();
            return stage;
        });
    }

    private boolean onScreen(String words) {
        return finger.lookup((Node node) ->
                        node instanceof Words shown
                                && shows(shown)
                                && shown.words().contains(words))
                .tryQuery()
                .isPresent();
    }

    /** What has this name and can be seen; it may come with the next answer from the disk. */
    private Node named(String name) {
        waitFor(() -> find(name).isPresent(), "sees something called " + name);
        WaitForAsyncUtils.waitForFxEvents();
        return onScreenThread(() -> find(name).orElseThrow());
    }

    private Optional<Node> find(String name) {
        return finger.lookup((Node node) -> name.equals(node.getAccessibleText()) && shows(node))
                .tryQuery();
    }

    private static boolean shows(Node node) {
        return node.isVisible() && (node.getParent() == null || shows(node.getParent()));
    }

    private static void waitFor(Callable<Boolean> condition, String what) {
        try {
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException late) {
            throw new AssertionError("the visitor waited for: " + what, late);
        }
    }

    private static <T> T onScreenThread(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, call);
    }
}
