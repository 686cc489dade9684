package id.go.esdm.gatrik.kiosk.terminal.keyboard;

import id.go.esdm.gatrik.kiosk.terminal.ui.Fit;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Symbol;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/** What is drawn on the keys, and what they are called. Letters grow with the visitor's text as far as the key is high. */
final class KeyFaces {
    private static final double LETTER_PART = 0.6; // of the height of a key
    private static final double WITH_ICON =
            68; // pixels of height from which an icon stands over the word

    private final Look look;
    private final double height;
    private final double unit;
    private final boolean digits;

    /**
     * Faces for keys of one size.
     *
     * @param height of a key, in pixels
     * @param unit the width of an ordinary key, in pixels
     * @param digits whether they stand beside the letters; else they are what the page of signs is looked for
     */
    KeyFaces(Look look, double height, double unit, boolean digits) {
        this.look = look;
        this.height = height;
        this.unit = unit;
        this.digits = digits;
    }

    /** What a screen reader says. */
    String name(Key key) {
        return switch (key) {
            case Key.Letter(String text) -> text;
            case Key.Space _ -> look.texts().get("keyboard.space");
            case Key.Delete _ -> look.texts().get("keyboard.delete");
            case Key.Clear _ -> look.texts().get("keyboard.clear");
            case Key.Turn(boolean toSigns) ->
                    toSigns ? signs() : look.texts().get("keyboard.letters");
            case Key.Done _ -> look.texts().get("keyboard.done");
        };
    }

    private String signs() {
        return look.texts().get(digits ? "keyboard.signs" : "keyboard.digits");
    }

    /** What a screen reader says of a whole line that begins with that key. */
    String line(String first) {
        return look.texts().get("keyboard.line", first);
    }

    /** How it looks. */
    Node face(Key key, double units) {
        String name = name(key);
        return switch (key) {
            case Key.Letter(String text) ->
                    letter(text.length() == 1 ? text.toUpperCase(Locale.ROOT) : text);
            case Key.Delete _ -> withIcon(Icon.DELETE, name, units, "ink");
            case Key.Done _ -> withIcon(Icon.DOWN, name, units, "on-action");
            case Key.Space _, Key.Clear _, Key.Turn _ -> wordAlone(name, units, "ink");
        };
    }

    private Node letter(String text) {
        double most = height * LETTER_PART;
        double size = look.font(Type.HEADING).getSize();
        return new Words(look.font(Type.HEADING, Math.min(1, most / size)), "ink", text).centred();
    }

    private Words word(String name, double part, String colour) {
        Words words = new Words(look.font(Type.LABEL, part), colour, name).centred();
        words.setMaxHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private Node wordAlone(String name, double units, String colour) {
        return word(name, part(name, units, height * 0.6), colour);
    }

    private Node withIcon(Icon icon, String name, double units, String colour) {
        if (height < WITH_ICON) {
            return wordAlone(name, units, colour);
        }
        double side = Math.rint(height * 0.34);
        Words words = word(name, part(name, units, height * 0.5), colour);
        VBox face = new VBox(new Symbol(icon, side, "line-" + colour), words);
        face.setAlignment(Pos.CENTER);
        return face;
    }

    private double part(String name, double units, double mostHigh) {
        double room = units * unit - look.space(24);
        double size = look.font(Type.LABEL).getSize() * 1.4;
        return Math.min(Fit.part(look, Type.LABEL, room, List.of(name)), mostHigh / size);
    }
}
