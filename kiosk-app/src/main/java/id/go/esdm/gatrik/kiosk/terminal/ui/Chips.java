package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.edition.Caption;
import id.go.esdm.gatrik.kiosk.terminal.cache.Link;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/** The small signs beside the edition: the manifest's label, and a calm word when the server cannot be heard. */
public final class Chips {
    private Chips() {}

    /** The chips that hold now, in the order they are shown; mostly none. Brief ones leave the time out. */
    public static List<Node> of(Look look, Caption caption, Link link, boolean brief) {
        List<Node> chips = new ArrayList<>();
        String label = caption.label();
        if (label != null) {
            chips.add(badge(look, label));
        }
        switch (link) {
            case Link.Offline(var since) ->
                    chips.add(
                            offline(
                                    look,
                                    brief
                                            ? look.texts().get("header.offline.brief")
                                            : look.texts()
                                                    .get(
                                                            "header.offline",
                                                            look.texts().time(Wib.of(since)))));
            case Link.Connecting _,
                    Link.Pairing _,
                    Link.Online _,
                    Link.Refusing _,
                    Link.Failing _ -> {
                // What the server offers and what the disk does are for the staff; the visitor
                // reads on.
            }
        }
        return chips;
    }

    /** The label of the manifest, for example DATA CONTOH, on gold. */
    public static Node badge(Look look, String label) {
        return chip(look, new Words(look, Type.LABEL, "on-gold", label, 1), "badge");
    }

    private static Node offline(Look look, String words) {
        HBox chip = chip(look, new Words(look, Type.BODY, "on-deep", words, 1), "badge-line");
        chip.getChildren().addFirst(new Symbol(Icon.OFFLINE, look.text(28), "line-on-deep"));
        return chip;
    }

    private static HBox chip(Look look, Words words, String styleClass) {
        HBox chip = new HBox(look.space(10), words);
        words.setMinWidth(Region.USE_PREF_SIZE);
        chip.setAlignment(Pos.CENTER);
        chip.setPadding(new Insets(look.space(2), look.space(20), look.space(2), look.space(20)));
        chip.setMaxHeight(Region.USE_PREF_SIZE);
        chip.setMaxWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().add(styleClass);
        return chip;
    }
}
