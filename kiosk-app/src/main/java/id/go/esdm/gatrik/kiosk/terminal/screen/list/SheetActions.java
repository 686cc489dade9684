package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Run;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** What stands below the filters in their sheet: to see what they leave, and to take them all back. */
final class SheetActions {
    private SheetActions() {}

    static Region of(Look look, ListModel model, ListState state, Runnable close) {
        List<Node> buttons = new ArrayList<>();
        Tappable show =
                Buttons.primary(
                        look,
                        Icon.CHECK,
                        look.texts().count("list.filter.show", state.total()),
                        close);
        show.setId("filters-show");
        buttons.add(show);
        if (!state.filter().equals(Filter.NONE)) {
            Tappable clear =
                    Buttons.outlined(
                            look, Icon.RESET, look.texts().get("list.filter.clear"), model::clear);
            clear.setId("filters-clear");
            buttons.add(clear);
        }
        Run run = new Run(look.space(20), look.space(16), buttons);
        VBox.setMargin(
                run, new Insets(look.space(24), look.margin(), look.space(24), look.margin()));
        return run;
    }
}
