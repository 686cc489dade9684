package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Enclosure;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Light;
import id.go.esdm.gatrik.kiosk.terminal.screen.staff.StaffDesk;
import id.go.esdm.gatrik.kiosk.terminal.speech.SpeechEngine;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.ui.Brand;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;
import id.go.esdm.gatrik.kiosk.terminal.usage.DailyTotals;
import id.go.esdm.gatrik.kiosk.terminal.usage.MostRead;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The terminal's window: it starts JavaFX without an Application class, and puts the terminal on the glass. */
public final class KioskApp {
    /** A catalogue that must be built anew takes longer; the outage screen says so meanwhile. */
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final CacheState.Live live;
    private final Clock clock;
    private final TerminalConfig.@Nullable Size window;
    private final double millimetresPerPixel;
    private final Brand brand;
    private final DailyTotals totals;
    private final MostRead mostRead;
    private final @Nullable AwakeHours hours;
    private final @Nullable StaffDesk desk;
    private final @Nullable SpeechEngine engine;
    private final Runnable giveUp;
    private final CompletableFuture<Terminal> opened = new CompletableFuture<>();
    private final CompletableFuture<Void> firstEditionDrawn = new CompletableFuture<>();

    /**
     * A terminal that shows {@code live}.
     *
     * @param window the size of the window; null: the whole screen
     * @param millimetresPerPixel of the declared panel
     * @param brand whose terminal it is
     * @param totals what is counted of each visit that ends
     * @param mostRead what the home screen names as read most
     * @param hours when the panel is awake; null: day and night
     * @param desk what the staff are told and may do; null: there is no staff corner
     * @param engine reads aloud; null: this machine has none
     * @param giveUp runs on the JavaFX thread when the screen fails again and again
     */
    public KioskApp(
            CacheState.Live live,
            Clock clock,
            TerminalConfig.@Nullable Size window,
            double millimetresPerPixel,
            Brand brand,
            DailyTotals totals,
            MostRead mostRead,
            @Nullable AwakeHours hours,
            @Nullable StaffDesk desk,
            @Nullable SpeechEngine engine,
            Runnable giveUp) {
        this.live = live;
        this.clock = clock;
        this.window = window;
        this.millimetresPerPixel = millimetresPerPixel;
        this.brand = brand;
        this.totals = totals;
        this.mostRead = mostRead;
        this.hours = hours;
        this.desk = desk;
        this.engine = engine;
        this.giveUp = giveUp;
    }

    /**
     * Starts JavaFX, and opens the window when {@code glance} has ended, so that no screen is built that is gone at once.
     * Returns before that.
     *
     * @param glance opens what the cache holds
     */
    public void start(Thread glance) {
        Background courier = new Background(fault -> opened.completeExceptionally(fault.cause()));
        Platform.startup(() -> courier.run("glance", () -> glance.join(WAIT), _ -> open()));
    }

    /** Is done once a screen with an edition on it has been drawn. */
    public CompletableFuture<Void> firstEditionDrawn() {
        return firstEditionDrawn.copy();
    }

    /** A picture of the screen, taken as soon as JavaFX gets to it. Any thread may ask. */
    public CompletableFuture<Snapshot> snapshot() {
        CompletableFuture<Snapshot> picture = new CompletableFuture<>();
        Background courier = new Background(fault -> picture.completeExceptionally(fault.cause()));
        courier.run(
                "snapshot",
                opened::join,
                terminal -> picture.complete(Snapshot.of(terminal.scene())));
        return picture;
    }

    /**
     * A picture of the screen while it invites the next visitor with that edition; empty while somebody uses it, or while it shows another edition.
     * Any thread may ask.
     */
    public CompletableFuture<Optional<Snapshot>> inviting(int edition) {
        CompletableFuture<Optional<Snapshot>> picture = new CompletableFuture<>();
        Background courier = new Background(fault -> picture.completeExceptionally(fault.cause()));
        // asked first, since a pulse for nothing would disturb whoever uses the screen
        courier.run(
                "receipt",
                opened::join,
                terminal -> {
                    if (terminal.isInviting(edition)) {
                        courier.run("receipt", this::awaitDrawing, drawn(edition, picture));
                    } else {
                        picture.complete(Optional.empty());
                    }
                });
        return picture;
    }

    private Terminal awaitDrawing() {
        pulse().join();
        pulse().join();
        return opened.join();
    }

    private static Consumer<Terminal> drawn(
            int edition, CompletableFuture<Optional<Snapshot>> picture) {
        return terminal ->
                picture.complete(
                        terminal.isInviting(edition)
                                ? Optional.of(terminal.picture())
                                : Optional.empty());
    }

    /** Tells the enclosure of touches and of visits from now on. Any thread may ask. */
    public void accompany(Enclosure enclosure) {
        courier().run("enclosure", opened::join, terminal -> terminal.accompany(enclosure));
    }

    /** Gives memory back in quiet moments from now on. Any thread may ask. */
    public void tidiesUp() {
        courier().run("upkeep", opened::join, Terminal::tidiesUp);
    }

    /**
     * Darkens the picture, or brightens it again. Any thread may ask.
     *
     * @param percent of the picture's light that are left when it is dim
     */
    public void shine(Light light, int percent) {
        courier().run("light", opened::join, terminal -> terminal.shine(light, percent));
    }

    /** For work whose failure is only for the log, where {@code Background} writes it. */
    private static Background courier() {
        return new Background(_ -> {});
    }

    /** Is done once the JavaFX thread has run one more pulse: never while it is stuck. Any thread may ask. */
    public CompletableFuture<Void> pulse() {
        CompletableFuture<Void> passed = new CompletableFuture<>();
        Background courier = new Background(fault -> passed.completeExceptionally(fault.cause()));
        courier.run("pulse", opened::join, terminal -> awaitPulse(terminal.scene(), passed));
        return passed;
    }

    private static void awaitPulse(Scene scene, CompletableFuture<Void> passed) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        passed.complete(null);
                    }
                });
        Platform.requestNextPulse();
    }

    private void open() {
        try {
            ObservableValue<CacheState> state = live.property();
            Terminal terminal =
                    new Terminal(
                            state,
                            clock,
                            panel(),
                            brand,
                            Terminal.Times.STANDARD,
                            totals,
                            mostRead,
                            hours,
                            desk,
                            engine);
            Thread.currentThread().setUncaughtExceptionHandler(terminal.lastResort(giveUp));
            Scene scene = terminal.scene();
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(scene);
            if (window == null) {
                stage.setFullScreenExitHint("");
                stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
                stage.setFullScreen(true);
            }
            scene.addPostLayoutPulseListener(new FirstDrawing(state, scene, firstEditionDrawn));
            stage.show();
            opened.complete(terminal);
        } catch (RuntimeException failed) {
            opened.completeExceptionally(failed);
            firstEditionDrawn.completeExceptionally(failed);
            throw failed;
        }
    }

    private Panel panel() {
        Rectangle2D whole = Screen.getPrimary().getBounds();
        return new Panel(
                window == null ? whole.getWidth() : window.width(),
                window == null ? whole.getHeight() : window.height(),
                millimetresPerPixel);
    }

    /**
     * Waits for the second pulse after the one that laid out a screen with an edition: each pulse hands its picture to the renderer at its end, and
     * the next one hands over nothing before that is drawn.
     */
    private static final class FirstDrawing implements Runnable {
        private static final int PULSES = 2;

        private final ObservableValue<CacheState> state;
        private final Scene scene;
        private final CompletableFuture<Void> drawn;
        private int pulses;

        FirstDrawing(
                ObservableValue<CacheState> state, Scene scene, CompletableFuture<Void> drawn) {
            this.state = state;
            this.scene = scene;
            this.drawn = drawn;
        }

        @Override
        public void run() {
            if (pulses == PULSES) {
                scene.removePostLayoutPulseListener(this);
                drawn.complete(null);
            } else if (pulses > 0 || state.getValue() instanceof CacheState.Showing) {
                pulses++;
                Platform.requestNextPulse();
            }
        }
    }
}
