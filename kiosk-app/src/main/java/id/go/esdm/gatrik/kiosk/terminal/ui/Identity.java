package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The mark and the name of the house, on the deep ground. */
public final class Identity {
    /** Of the mark where it stands above two lines, at the text size of the design. */
    public static final double SIDE = 76;

    private Identity() {}

    /** Mark, name and, unless {@code oneLine}, the directorate below. */
    public static Node of(Look look, boolean oneLine) {
        Words name = new Words(look, Type.ROW, "on-deep", look.texts().get("header.name"), 1);
        VBox names = new VBox(name);
        if (!oneLine) {
            String house = look.brand().house(look.texts(), look.wide());
            names.getChildren().add(new Words(look, Type.BODY, "on-deep-muted", house, 1));
        }
        names.getChildren().forEach(node -> ((Region) node).setMinWidth(Region.USE_PREF_SIZE));
        names.setAlignment(Pos.CENTER_LEFT);
        double side = oneLine ? look.text(44) : look.text(SIDE);
        HBox identity = new HBox(look.space(20), mark(look, side), names);
        identity.setAlignment(Pos.CENTER_LEFT);
        return identity;
    }

    static Region mark(Look look, double side) {
        Logo logo = look.brand().logo();
        return logo == null ? neutralMark(side) : logo.of(side);
    }

    /** The mark of no house in particular: a bolt on a gold square, {@code side} pixels wide. */
    static Region neutralMark(double side) {
        StackPane mark =
                new StackPane(new Symbol(Icon.POWER, Math.rint(side * 0.6), "line-on-gold"));
        mark.getStyleClass().add("mark");
        mark.setMinSize(side, side);
        mark.setMaxSize(side, side);
        return mark;
    }
}
