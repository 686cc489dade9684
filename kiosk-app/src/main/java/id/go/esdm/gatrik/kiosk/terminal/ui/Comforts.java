package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.terminal.speech.Pace;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The settings that are on or off: within reach, and less motion. A box with a tick, or an empty one, says which. */
final class Comforts {
    private Comforts() {}

    /** Those that change something on this panel. */
    static List<Tappable> of(Look look, ObjectProperty<Accessibility> wish) {
        List<Tappable> comforts = new ArrayList<>();
        Accessibility now = wish.get();
        if (look.panel().isHigh()) {
            boolean low = now.reach() == Reach.LOW;
            comforts.add(
                    comfort(
                            look,
                            Icon.LOWER,
                            "accessibility.reach",
                            low,
                            () -> wish.set(wish.get().with(low ? Reach.WHOLE : Reach.LOW))));
        }
        boolean still = now.motion() == Motion.REDUCED;
        comforts.add(
                comfort(
                        look,
                        Icon.STILL,
                        "accessibility.motion",
                        still,
                        () -> wish.set(wish.get().with(still ? Motion.USUAL : Motion.REDUCED))));
        return comforts;
    }

    /** Whether screens are read aloud. */
    static Tappable aloud(Look look, ObjectProperty<@Nullable Pace> pace) {
        boolean on = pace.get() != null;
        return comfort(
                look,
                Icon.ALOUD,
                "accessibility.aloud",
                on,
                () -> pace.set(on ? null : Pace.USUAL));
    }

    private static Tappable comfort(Look look, Icon icon, String key, boolean on, Runnable turn) {
        String name = look.texts().get(key);
        String state = look.texts().get(on ? "accessibility.on" : "accessibility.off");
        Words words = new Words(look, Type.LABEL, "ink", name);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content =
                new HBox(
                        look.space(18),
                        new Symbol(icon, look.text(36), "line-action"),
                        words,
                        box(look, on));
        content.setAlignment(Pos.CENTER_LEFT);
        content.setPadding(
                new Insets(look.space(12), look.space(20), look.space(12), look.space(20)));
        Tappable comfort = new Tappable(name, content, turn, "outlined");
        comfort.setId(icon.name());
        comfort.setAccessibleHelp(state);
        comfort.setChosen(on);
        comfort.setMinHeight(look.target(104));
        return comfort;
    }

    private static Plate box(Look look, boolean on) {
        Plate box = new Plate();
        double side = look.text(40);
        box.getStyleClass().add(on ? "box-ticked" : "box");
        box.setMinSize(side, side);
        box.setMaxSize(side, side);
        if (on) {
            box.getChildren().add(new Symbol(Icon.CHECK, Math.rint(side * 0.8), "line-on-action"));
        }
        return box;
    }
}
