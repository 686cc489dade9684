package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The buttons with words that screens share. */
public final class Buttons {
    private Buttons() {}

    /** The one main thing to do: white on blue. */
    public static Tappable primary(Look look, Icon icon, String name, Runnable action) {
        return button(look, icon, name, action, "primary", "on-action");
    }

    /** Anything else that can be done: outlined. */
    public static Tappable outlined(Look look, Icon icon, String name, Runnable action) {
        return button(look, icon, name, action, "outlined", "action");
    }

    /** On the deep ground: a white outline. */
    public static Tappable onDeep(Look look, Icon icon, String name, Runnable action) {
        return button(look, icon, name, action, "on-deep-button", "on-deep");
    }

    private static Tappable button(
            Look look, Icon icon, String name, Runnable action, String styleClass, String colour) {
        Words words = new Words(look, Type.LABEL, colour, name);
        HBox content =
                new HBox(look.space(16), new Symbol(icon, look.text(32), "line-" + colour), words);
        content.setAlignment(Pos.CENTER);
        content.setPadding(
                new Insets(look.space(12), look.space(32), look.space(12), look.space(32)));
        words.setMaxWidth(Region.USE_PREF_SIZE);
        Tappable button = new Tappable(name, content, action, styleClass);
        button.setMinHeight(look.target(96));
        return button;
    }
}
