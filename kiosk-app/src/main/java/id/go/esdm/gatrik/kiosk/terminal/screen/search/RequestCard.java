package id.go.esdm.gatrik.kiosk.terminal.screen.search;

import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What is not here can be asked of the PPID: the way there. */
final class RequestCard {
    private RequestCard() {}

    /**
     * A card that leads there.
     *
     * @param explained whether there is room to say what the PPID does
     */
    static Node of(Look look, boolean explained, Navigator navigator) {
        VBox card = Page.card(look, 12);
        card.getChildren()
                .add(new Words(look, Type.ROW, "ink", look.texts().get("search.request")));
        if (explained) {
            String what = look.texts().get("search.request.explained");
            card.getChildren().add(new Words(look, Type.BODY, "muted", what));
        }
        VBox button =
                new VBox(
                        Buttons.outlined(
                                look,
                                Icon.REQUEST,
                                look.texts().get("search.request.how"),
                                () -> navigator.open(new Route.Request())));
        button.setFillWidth(false);
        button.setPadding(new Insets(look.space(12), 0, 0, 0));
        card.getChildren().add(button);
        return card;
    }
}
