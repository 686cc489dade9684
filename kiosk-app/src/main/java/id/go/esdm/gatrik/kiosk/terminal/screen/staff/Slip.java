package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import id.go.esdm.gatrik.kiosk.terminal.ui.Card;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Scroll;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** One card in the middle of the panel; what it says scrolls when it must, its buttons always stay in sight. */
final class Slip extends StackPane {
    Slip(Look look, List<Node> rows, List<Tappable> buttons) {
        double inside = look.space(look.low() ? 24 : 48);
        VBox content = new VBox(look.space(24));
        content.getChildren().setAll(rows);
        content.setPadding(new Insets(inside, inside, look.space(16), inside));
        Scroll scroll = new Scroll(look, content).edged();
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox foot = new VBox(look.space(16));
        foot.setPadding(new Insets(look.space(16), inside, inside, inside));
        for (Tappable button : buttons) {
            button.setMaxWidth(Double.MAX_VALUE);
            foot.getChildren().add(button);
        }
        foot.setMinHeight(USE_PREF_SIZE);
        Card card = new Card(0, scroll, foot);
        double around = look.space(look.low() ? 16 : 40);
        card.setMaxSize(
                Math.min(look.panel().width() - 2 * around, look.measure(56)), USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.CENTER);
        StackPane.setMargin(card, new Insets(around));
        getStyleClass().add("ground-paper");
        getChildren().add(card);
    }
}
