package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** The inside of everything that leads somewhere: a sign perhaps, words that take the room, and an arrow. */
public final class Way {
    private static final double GAP = 24;
    private static final double ARROW = 32;

    private Way() {}

    /** A line with an arrow at its end; the room around it is set by who places it. */
    public static HBox of(Look look, @Nullable Symbol sign, VBox words) {
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox way = new HBox(look.space(GAP), words, arrow(look));
        if (sign != null) {
            way.getChildren().addFirst(sign);
        }
        way.setAlignment(Pos.CENTER_LEFT);
        return way;
    }

    /** How much of the width the arrow takes, in pixels. */
    public static double beside(Look look) {
        return look.space(GAP) + look.text(ARROW);
    }

    private static Symbol arrow(Look look) {
        return new Symbol(Icon.FORWARD, look.text(ARROW), "line-action");
    }
}
