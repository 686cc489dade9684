package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.speech.Pace;
import id.go.esdm.gatrik.kiosk.terminal.speech.ReadAloud;
import id.go.esdm.gatrik.kiosk.terminal.task.Fault;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The whole panel: header, the screen of the present place, bottom bar, and at most one sheet over them. It builds views anew when the place or the look
 * changes; when only the edition or the link changes, it renews the header and leaves the screen to its model.
 */
public final class Frame {
    private final StackPane root = new StackPane();
    private final BorderPane page = new BorderPane();
    private final Fonts fonts = new Fonts();
    private final Navigator navigator;
    private final ObservableValue<CacheState> state;
    private final Idle idle;
    private final ChangeListener<Object> newLook = (_, _, _) -> rebuild();
    private final ChangeListener<@Nullable Pace> newPace = (_, before, _) -> showPace(before);
    private final Brand brand;
    private final @Nullable Narrator narrator;
    private final KeyGuide guide;
    private Panel panel;
    private Look look;
    private @Nullable BottomBar bar;
    private final Hold hold;
    private @Nullable Screen shown;
    private boolean settingsOpen;

    /**
     * A frame around the places of {@code navigator}.
     *
     * @param patience without a touch before the warning
     * @param graceSeconds of the countdown
     * @param voice reads aloud; null: this machine cannot
     */
    public Frame(
            Panel panel,
            Brand brand,
            Navigator navigator,
            ObservableValue<CacheState> state,
            Duration patience,
            int graceSeconds,
            @Nullable ReadAloud voice) {
        this.panel = panel;
        this.brand = brand;
        this.navigator = navigator;
        this.state = state;
        this.look = look();
        narrator =
                voice == null
                        ? null
                        : new Narrator(
                                voice, () -> look, () -> navigator.visit().paceProperty().get());
        Narrator reader = narrator;
        // The idle filter comes first: a key at the warning only goes on.
        idle = new Idle(root, patience, graceSeconds, () -> navigator.restart(new Route.Attract()));
        guide =
                new KeyGuide(
                        root,
                        page,
                        this::stepBack,
                        reader == null ? _ -> {} : control -> point(reader, control));
        hold = new Hold(page);
        page.setId("page");
        root.getStyleClass().add("kiosk");
        root.getStylesheets().add(sheet());
        root.getChildren().add(page);
        if (narrator != null) {
            // Who listens is there, and every reading has its end.
            narrator.speakingProperty().addListener((_, _, now) -> idle.rest(now));
        }
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

    /**
     * Shows that something failed: a sentence and a code, and the way to the home screen.
     *
     * @param patience how long it stays
     * @param beginAgain runs at the end of that
     */
    public void apologise(Fault fault, Duration patience, Runnable beginAgain) {
        open(
                Apology.of(
                        look.withinReach(),
                        fault.code(),
                        () -> {
                            closeSheet();
                            if (visiting()) {
                                navigator.home();
                            }
                        },
                        patience,
                        beginAgain));
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
                    Route.Browse _,
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
            before.paceProperty().removeListener(newPace);
        }
        now.languageProperty().addListener(newLook);
        now.accessibilityProperty().addListener(newLook);
        now.paceProperty().addListener(newPace);
        guide.forget();
        closeSheet();
        rebuild();
    }

    private void arrive() {
        closeSheet();
        idle.watch(visiting());
        hold.until(
                navigator.placeProperty().get().screen().ready(),
                () -> {
                    showPlace();
                    tell();
                });
    }

    private void rebuild() {
        hold.release();
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
        tell();
    }

    /** Reads what is in front, the place or the sheet over it; nothing where there is no visit. */
    private void tell() {
        if (narrator == null) {
            return;
        }
        if (visiting()) {
            narrator.arrive(front());
        } else {
            narrator.silence();
        }
    }

    private Node front() {
        Overlay sheet = Overlay.over(root);
        return sheet == null ? page.getCenter() : sheet;
    }

    /** What Escape does: it closes the sheet, else it goes back; beside a visit there is nothing to go back to. */
    private void stepBack() {
        Overlay sheet = Overlay.over(root);
        if (sheet != null) {
            sheet.close();
        } else if (visiting()) {
            navigator.back();
        }
    }

    private void point(Narrator reader, Node control) {
        if (visiting()) {
            reader.point(control);
        }
    }

    private void showPace(@Nullable Pace before) {
        showBottom();
        showHeader();
        if (settingsOpen) {
            openSettings();
        } else if (before != null) {
            read(); // at the new pace, so that it is heard
        }
    }

    private void read() {
        if (narrator != null) {
            narrator.begin(navigator.placeProperty().get().screen().story(), front());
        }
    }

    private void showBottom() {
        if (!navigator.placeProperty().get().screen().framed()) {
            page.setBottom(null);
            return;
        }
        ReadAloudControl aloud = aloud(look.withinReach(), true);
        page.setBottom(aloud == null ? bar : new VBox(aloud, bar));
    }

    /** What reads aloud and silences, if the visitor wants to be read to and it stands there on this panel. */
    private @Nullable ReadAloudControl aloud(Look within, boolean strip) {
        ObjectProperty<@Nullable Pace> pace = navigator.visit().paceProperty();
        if (narrator == null || pace.get() == null || ReadAloudControl.isStrip(within) != strip) {
            return null;
        }
        return new ReadAloudControl(
                within, narrator.speakingProperty(), this::read, narrator::silence, pace);
    }

    private void showPlace() {
        Screen screen = navigator.placeProperty().get().screen();
        if (shown != null) {
            shown.left();
        }
        shown = screen;
        guide.arrive(screen);
        boolean framed = screen.framed();
        if (framed && bar == null) {
            bar = new BottomBar(look.withinReach(), navigator, this::openSettings);
        }
        Region view = screen.view(framed ? look.withinReach() : look);
        view.setMinHeight(0); // never pushes the header or the bar off the panel
        page.setCenter(view);
        showBottom();
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
        Header header = new Header(within, state.getValue(), aloud(within, false));
        return within.panel().isLowered() ? new UpperBand(within, header) : header;
    }

    private void openSettings() {
        open(
                AccessibilitySheet.of(
                        look.withinReach(),
                        navigator.visit(),
                        narrator != null,
                        () -> {
                            closeSheet();
                            tell();
                        }));
        settingsOpen = true;
    }

    private void warn(Number before, Number now) {
        if (now.intValue() == Idle.NO_WARNING) {
            closeSheet();
            if (narrator != null) {
                narrator.silence();
            }
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
        if (narrator != null) {
            narrator.arrive(sheet);
        }
    }

    private void closeSheet() {
        settingsOpen = false;
        root.getChildren().removeIf(Overlay.class::isInstance);
        page.setDisable(false);
    }
}
