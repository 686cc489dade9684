package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The grounds and columns that the framed screens stand on. */
public final class Page {
    private Page() {}

    /** A column of groups, 40 apart; a little closer where lines are few. */
    public static VBox column(Look look, Node... groups) {
        return new VBox(look.space(look.panel().landscape() ? 30 : 40), groups);
    }

    /** Two columns; the first takes {@code part} of the width. */
    public static HBox columns(Look look, double part, Region first, Region second) {
        double gap = look.space(56);
        double room = look.panel().width() - 2 * look.margin() - gap;
        first.setPrefWidth(Math.rint(room * part));
        first.setMinWidth(Math.rint(room * part));
        second.setPrefWidth(room - Math.rint(room * part));
        HBox.setHgrow(second, Priority.ALWAYS);
        return new HBox(gap, first, second);
    }

    /**
     * The content in its margins, scrolled when it is higher than the room.
     *
     * @param offset how far it is scrolled; kept by the model
     */
    public static Scroll scrolled(Look look, Region content, DoubleProperty offset) {
        VBox padded = new VBox(content);
        double high = look.panel().landscape() ? look.space(32) : look.space(48);
        padded.setPadding(new Insets(high, look.margin(), high, look.margin()));
        Scroll scroll = new Scroll(look, padded);
        scroll.getStyleClass().add("ground-paper");
        scroll.keep(offset);
        return scroll;
    }

    /** A card: a white ground with its groups, {@code gap} apart in the design. */
    public static VBox card(Look look, double gap, Node... rows) {
        Card card = new Card(look.space(gap), rows);
        card.setPadding(new Insets(look.space(32)));
        return card;
    }

    /** A hairline. */
    public static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        rule.setMinHeight(1.5);
        rule.setMaxHeight(1.5);
        return rule;
    }
}
