package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** "Baru", on gold: the edition that is shown has added or changed it. */
final class FreshBadge {
    private FreshBadge() {}

    static Node of(Look look) {
        Words word = new Words(look, Type.LABEL, "on-gold", look.texts().get("row.new"), 1);
        HBox badge = new HBox(word);
        badge.setPadding(new Insets(0, look.space(18), 0, look.space(18)));
        badge.getStyleClass().add("badge");
        return badge;
    }
}
