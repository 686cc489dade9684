package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.catalogue.Validity;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Whether something is in force: always a word and a sign, never the colour alone. */
public final class ValiditySign {
    private ValiditySign() {}

    /** The word: Berlaku, Diubah, Dicabut. */
    public static String name(Texts texts, Validity validity) {
        return texts.get(
                switch (validity) {
                    case BERLAKU -> "validity.in-force";
                    case DIUBAH -> "validity.amended";
                    case DICABUT -> "validity.revoked";
                });
    }

    /** Sign and word together, in an outline. */
    public static Node of(Look look, Validity validity) {
        return chip(look, icon(validity), name(look.texts(), validity), colour(validity));
    }

    /** The class of information in the same form. */
    public static Node tag(Look look, Icon icon, String words) {
        return chip(look, icon, words, "action");
    }

    /** The icon of {@code validity}. */
    public static Icon icon(Validity validity) {
        return switch (validity) {
            case BERLAKU -> Icon.IN_FORCE;
            case DIUBAH -> Icon.AMENDED;
            case DICABUT -> Icon.REVOKED;
        };
    }

    /** The style class of words about {@code validity}. */
    public static String colour(Validity validity) {
        return switch (validity) {
            case BERLAKU -> "in-force";
            case DIUBAH -> "amended";
            case DICABUT -> "revoked";
        };
    }

    private static Node chip(Look look, Icon icon, String words, String colour) {
        HBox chip =
                new HBox(
                        look.space(10),
                        new Symbol(icon, look.text(30), "line-" + colour),
                        new Words(look, Type.LABEL, colour, words));
        chip.setAlignment(Pos.CENTER);
        chip.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return chip;
    }
}
