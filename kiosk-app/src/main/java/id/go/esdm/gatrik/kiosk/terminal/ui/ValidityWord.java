package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.catalogue.Validity;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** Whether something is in force, as small as a row of a list needs it: sign and word without an outline. */
final class ValidityWord {
    private ValidityWord() {}

    static Node of(Look look, Validity validity) {
        String colour = ValiditySign.colour(validity);
        String name = ValiditySign.name(look.texts(), validity);
        HBox word =
                new HBox(
                        look.space(10),
                        new Symbol(ValiditySign.icon(validity), look.text(28), "line-" + colour),
                        new Words(look, Type.LABEL, colour, name, 1));
        word.setAlignment(Pos.CENTER_LEFT);
        return word;
    }
}
