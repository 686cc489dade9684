package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.List;

/** Finds how large words of the frame can be in the room they have: as large as the visitor wishes, never smaller than body at the normal setting. */
public final class Fit {
    private static final double STEP = 0.025;

    private Fit() {}

    /** The part of the visitor's size, 1 at most, at which the widest of {@code words} is not wider than {@code width}. */
    public static double part(Look look, Type type, double width, List<String> words) {
        double least = 1 / look.accessibility().textSize().factor(look.panel());
        for (double part = 1; part > least; part -= STEP) {
            if (widest(look.font(type, part), words) <= width) {
                return part;
            }
        }
        return least;
    }

    /**
     * The part of the visitor's size, 1 at most, at which all {@code words} beside each other are not wider than {@code width}.
     *
     * @param sign what stands beside each word at part 1, and shrinks with it
     */
    static double partTogether(
            Look look, Type type, double width, double sign, List<String> words) {
        double least = 1 / look.accessibility().textSize().factor(look.panel());
        for (double part = 1; part > least; part -= STEP) {
            Font font = look.font(type, part);
            double together = words.size() * sign * part;
            for (String word : words) {
                together += widest(font, List.of(word));
            }
            if (together <= width) {
                return part;
            }
        }
        return least;
    }

    private static double widest(Font font, List<String> words) {
        Text text = new Text();
        text.setFont(font);
        double widest = 0;
        for (String word : words) {
            text.setText(word);
            widest = Math.max(widest, text.prefWidth(-1));
        }
        return widest;
    }
}
