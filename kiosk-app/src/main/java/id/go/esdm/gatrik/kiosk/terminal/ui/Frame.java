package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.task.Fault;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The whole panel: header, the screen of the present place, bottom bar, and at most one sheet over them. It builds views anew when the place or the look
 * changes; when only the edition or the link changes, it renews the header and leaves the screen to its model.
 */
public final class Frame {
    private static final Duration PATIENCE = Duration.seconds(60);
    private static final int GRACE_SECONDS = 20;

    private final StackPane root = new StackPane();
    private final BorderPane page = new BorderPane();
    private final Fonts fonts = new Fonts();
    private final Navigator navigator;
    private final ObservableValue<CacheState> state;
    private final Idle idle;
    private final ChangeListener<Object> newLook = (_, _, _) -> rebuild();
    private final Brand brand;
    private Panel panel;
    private Look look;
    private @Nullable BottomBar bar;
    private @Nullable Screen shown;
    private boolean settingsOpen;

    /** A frame with the times of {@code product.md}: 60 s, then 20 s. */
    public Frame(Panel panel, Brand brand, Navigator navigator, ObservableValue<CacheState> state) {
        this(panel, brand, navigator, state, PATIENCE, GRACE_SECONDS);
    }

    /**
     * The same with other times.
     *
     * @param patience without a touch before the warning
     * @param graceSeconds of the countdown
     */
    public Frame(
            Panel panel,
            Brand brand,
            Navigator navigator,
            ObservableValue<CacheState> state,
            Duration patience,
            int graceSeconds) {
        this.panel = panel;
        this.brand = brand;
        this.navigator = navigator;
        this.state = state;
        this.look = look();
        root.getStyleClass().add("kiosk");
        root.getStylesheets().add(sheet());
        root.getChildren().add(page);
        idle = new Idle(root, patience, graceSeconds, () -> navigator.restart(new Route.Attract()));
        idle.secondsLeftProperty().addListener((_, before, now) -> warn(before, now));
        navigator.visitProperty().addListener((_, before, now) -> greet(before, now));
        navigator.placeProperty().addListener((_, _, _) -> arrive());
        state.addListener((_, _, _) -> showHeader());
        greet(null, navigator.visit());
        idle.watch(visiting());
    }

    /** The node that fills the scene. */
    public StackPane root() {
        return root;
    }

    /** Says that the panel is another one, for example because a window was resized. */
    public void setPanel(Panel panel) {
        if (!panel.equals(this.panel)) {
            this.panel = panel;
            rebuild();
        }
    }

    /** Shows that something failed: a sentence and a code, and the way to the home screen. */
    public void apologise(Fault fault) {
        open(
                Apology.of(
                        look.withinReach(),
                        fault.code(),
                        () -> {
                            closeSheet();
                            if (visiting()) {
                                navigator.home();
                            }
                        }));
    }

    private static String sheet() {
        var found = Frame.class.getResource("tokens.css");
        if (found == null) {
            throw new IllegalStateException("tokens.css is not in the program");
        }
        return found.toExternalForm();
    }

    private Look look() {
        Visit visit = navigator.visit();
        return new Look(
                panel,
                new Texts(visit.languageProperty().get()),
                visit.accessibilityProperty().get(),
                fonts,
                brand);
    }

    /** Whether a visit is under way. */
    public boolean visiting() {
        return switch (navigator.placeProperty().get().route()) {
            case Route.Attract _, Route.Night _, Route.Outage _, Route.Staff _ -> false;
            case Route.Home _,
                    Route.List _,
                    Route.Search _,
                    Route.Entry _,
                    Route.Document _,
                    Route.Request _ ->
                    true;
        };
    }

    private void greet(@Nullable Visit before, Visit now) {
        if (before != null) {
            before.languageProperty().removeListener(newLook);
            before.accessibilityProperty().removeListener(newLook);
        }
        now.languageProperty().addListener(newLook);
        now.accessibilityProperty().addListener(newLook);
        closeSheet();
        rebuild();
    }

    private void arrive() {
        closeSheet();
        idle.watch(visiting());
        showPlace();
    }

    private void rebuild() {
        look = look();
        root.getStyleClass().removeAll("light", "dark", "high");
        Contrast contrast = look.accessibility().contrast();
        root.getStyleClass().add(contrast.styleClass());
        root.setStyle(contrast == Contrast.LIGHT ? brand.colours().style() : "");
        boolean settings = settingsOpen;
        closeSheet();
        bar = null;
        showPlace();
        if (settings) {
            openSettings();
        }
    }

    private void showPlace() {
        Screen screen = navigator.placeProperty().get().screen();
        if (shown != null) {
            shown.left();
        }
        shown = screen;
        boolean framed = screen.framed();
        if (framed && bar == null) {
            bar = new BottomBar(look.withinReach(), navigator, this::openSettings);
        }
        Region view = screen.view(framed ? look.withinReach() : look);
        view.setMinHeight(0); // never pushes the header or the bar off the panel
        page.setCenter(view);
        page.setBottom(framed ? bar : null);
        if (bar != null) {
            bar.setCanGoBack(navigator.canGoBack());
        }
        showHeader();
    }

    private void showHeader() {
        boolean framed = navigator.placeProperty().get().screen().framed();
        page.setTop(framed ? header(look.withinReach().atNormalSize()) : null);
    }

    private Region header(Look within) {
        Header header = new Header(within, state.getValue());
        return within.panel().isLowered() ? new UpperBand(within, header) : header;
    }

    private void openSettings() {
        open(
                AccessibilitySheet.of(
                        look.withinReach(),
                        navigator.visit().accessibilityProperty(),
                        this::closeSheet));
        settingsOpen = true;
    }

    private void warn(Number before, Number now) {
        if (now.intValue() == Idle.NO_WARNING) {
            closeSheet();
        } else if (before.intValue() == Idle.NO_WARNING) {
            open(
                    StillThere.of(
                            look.withinReach(),
                            idle.secondsLeftProperty(),
                            () -> idle.watch(visiting())));
        }
    }

    private void open(Overlay sheet) {
        closeSheet();
        root.getChildren().add(sheet);
        page.setDisable(true);
        sheet.focus();
    }

    private void closeSheet() {
        settingsOpen = false;
        root.getChildren().removeIf(Overlay.class::isInstance);
        page.setDisable(false);
    }
}
