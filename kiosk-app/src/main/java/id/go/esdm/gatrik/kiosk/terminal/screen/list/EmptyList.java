package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Scroll;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands in place of the rows when the filters leave none. */
final class EmptyList {
    private EmptyList() {}

    static Region of(Look look, ListModel model) {
        Words words = new Words(look, Type.LEAD, "ink", look.texts().get("list.nothing")).centred();
        VBox note =
                new VBox(
                        look.space(32),
                        words,
                        Buttons.primary(
                                look,
                                Icon.RESET,
                                look.texts().get("list.filter.clear"),
                                model::clear));
        note.setAlignment(Pos.CENTER);
        note.setPadding(new Insets(look.space(48)));
        note.setFillWidth(false);
        return new Scroll(look, note);
    }
}
