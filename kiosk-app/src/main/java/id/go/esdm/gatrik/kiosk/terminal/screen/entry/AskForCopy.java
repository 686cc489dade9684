package id.go.esdm.gatrik.kiosk.terminal.screen.entry;

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

/** Where no public site is known: how to get a copy all the same. */
final class AskForCopy {
    private AskForCopy() {}

    static Node of(Look look, Navigator navigator) {
        VBox button =
                new VBox(
                        Buttons.outlined(
                                look,
                                Icon.REQUEST,
                                look.texts().get("entry.copy.how"),
                                () -> navigator.open(new Route.Request())));
        button.setFillWidth(false);
        button.setPadding(new Insets(look.space(12), 0, 0, 0));
        return Page.card(
                look,
                12,
                new Words(look, Type.ROW, "ink", look.texts().get("entry.copy")),
                new Words(look, Type.BODY, "muted", look.texts().get("entry.copy.words")),
                button);
    }
}
