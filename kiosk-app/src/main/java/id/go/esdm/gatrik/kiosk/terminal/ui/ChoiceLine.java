package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One of several that can be chosen, as a line below lines: a round sign before it, the number of entries at its end. */
public final class ChoiceLine {
    private ChoiceLine() {}

    /** A line; the sign of the chosen one is filled. */
    public static Tappable of(Look look, String name, int count, boolean chosen, Runnable action) {
        Plate ring = new Plate();
        double side = look.text(28);
        ring.getStyleClass().add(chosen ? "radio-chosen" : "radio");
        ring.setMinSize(side, side);
        ring.setMaxSize(side, side);
        Words words = new Words(look, chosen ? Type.LABEL : Type.BODY, "ink", name);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(look.space(18), ring, words, count(look, count, chosen));
        content.setAlignment(Pos.CENTER_LEFT);
        content.setPadding(
                new Insets(look.space(8), look.space(24), look.space(8), look.space(24)));
        Tappable line = new Tappable(spoken(look, name, count), content, action, "row");
        line.setMinHeight(look.target(72));
        line.setChosen(chosen);
        return line;
    }

    /** A number of entries; on the ground of what is chosen muted words would be too faint. */
    static Words count(Look look, int count, boolean chosen) {
        Words words =
                new Words(look, Type.BODY, chosen ? "ink" : "muted", look.texts().number(count), 1);
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.setMaxWidth(Region.USE_PREF_SIZE);
        return words;
    }

    static String spoken(Look look, String name, int count) {
        return count < 0 ? name : name + ", " + look.texts().count("list.count", count);
    }
}
