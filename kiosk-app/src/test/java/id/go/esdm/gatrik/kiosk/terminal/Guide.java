package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.speech.Pace;
import id.go.esdm.gatrik.kiosk.terminal.text.Language;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;
import id.go.esdm.gatrik.kiosk.terminal.ui.Accessibility;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;

import java.util.List;
import java.util.function.Consumer;

/** Leads a visitor straight to any place and setting, in any language, without a finger. */
public final class Guide {
    private final Visitor visitor;
    private final Eyes eyes;

    Guide(Visitor visitor, Eyes eyes) {
        this.visitor = visitor;
        this.eyes = eyes;
    }

    /** Ends the visit; the next one begins at a route. */
    public Guide restart(Route route) {
        return lead(navigator -> navigator.restart(route));
    }

    /** Goes straight to a route. */
    public Guide open(Route route) {
        return lead(navigator -> navigator.open(route));
    }

    /** Steps aside, out of the visit. */
    public Guide stepAside(Route route) {
        return lead(navigator -> navigator.stepAside(route));
    }

    /** Sets language and look, as the visitor would. */
    public Guide wants(Language language, Accessibility accessibility) {
        return lead(navigator -> {
            navigator.visit().languageProperty().set(language);
            navigator.visit().accessibilityProperty().set(accessibility);
        });
    }

    /** Wants to hear what stands on the screens. */
    public Guide listens(Pace pace) {
        return lead(navigator -> navigator.visit().paceProperty().set(pace));
    }

    /** The cache says this. */
    public Guide state(CacheState state) {
        visitor.state(state);
        return this;
    }

    /** The server says that these entries are read most. */
    public Guide hearsOf(List<EntryId> mostRead) {
        Eyes.onScreenThread(() -> {
            visitor.mostRead().learned(mostRead);
            return mostRead;
        });
        return this;
    }

    /** Touches nothing until the terminal asks. */
    public Guide waits() {
        visitor.hold(scene().getWidth() / 2, 4, 10, 0).sees(texts().get("idle.title"));
        return this;
    }

    /** Something fails that nobody foresaw. */
    public Guide meetsAFault() {
        Platform.runLater(() -> {
            throw new IllegalStateException("a fault");
        });
        visitor.sees(texts().get("fault.title"));
        return this;
    }

    /** Does what the control with the name of that key does, wherever a finger would find it. */
    public Guide act(String key) {
        return actNamed(texts().get(key));
    }

    /** The same by the name itself. */
    public Guide actNamed(String name) {
        Node control = eyes.named(name);
        return lead(_ -> control.executeAccessibleAction(AccessibleAction.FIRE));
    }

    /** The same, where there is such a control. */
    public Guide actIfShown(String key) {
        settles();
        String name = texts().get(key);
        return Eyes.onScreenThread(() -> eyes.find(name).isPresent()) ? actNamed(name) : this;
    }

    /** Waits until nothing new has come from the disk for a while. */
    public Guide settles() {
        Stillness.await(scene());
        return this;
    }

    /** What the glass shows. */
    public Scene scene() {
        return visitor.scene();
    }

    private Texts texts() {
        return Eyes.onScreenThread(
                () -> new Texts(visitor.navigator().visit().languageProperty().get()));
    }

    private Guide lead(Consumer<Navigator> way) {
        return Eyes.onScreenThread(() -> {
            way.accept(visitor.navigator());
            return this;
        });
    }
}
