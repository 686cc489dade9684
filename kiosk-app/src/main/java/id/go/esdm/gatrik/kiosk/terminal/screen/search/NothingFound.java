package id.go.esdm.gatrik.kiosk.terminal.screen.search;

import id.go.esdm.gatrik.kiosk.search.Hit;
import id.go.esdm.gatrik.kiosk.terminal.ui.Card;
import id.go.esdm.gatrik.kiosk.terminal.ui.EntryRow;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Scroll;
import id.go.esdm.gatrik.kiosk.terminal.ui.TextSize;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** When nothing is found: said kindly, then what may be meant, then how to ask the PPID for it. */
final class NothingFound {
    private static final int MOST = 5;
    private static final int FEW_LINES = 26;

    private NothingFound() {}

    static Node of(Look wanted, Answer.Nothing nothing, Navigator navigator) {
        Look look = wanted.concise();
        VBox all = new VBox(look.space(28));
        all.setPadding(new Insets(look.space(16), 0, look.space(24), 0));
        String heading = look.texts().get("search.nothing", nothing.text());
        VBox said = new VBox(look.space(8), new Words(look, Type.HEADING, "ink", heading));
        boolean usual = wanted.accessibility().textSize() == TextSize.NORMAL;
        boolean few = !usual && wanted.lines() < FEW_LINES; // the way on must be seen
        if (!few) {
            String advice = look.texts().get("search.nothing.try");
            said.getChildren().add(new Words(look, Type.BODY, "muted", advice));
        }
        all.getChildren().add(said);
        if (!nothing.nearest().isEmpty()) {
            all.getChildren().add(nearest(look, nothing, navigator));
        }
        all.getChildren().add(RequestCard.of(look, !few, navigator));
        return new Scroll(look, all);
    }

    private static Node nearest(Look look, Answer.Nothing nothing, Navigator navigator) {
        Card rows = new Card(look.rowGap());
        rows.getStyleClass().add("leads");
        rows.setPadding(new Insets(look.space(8)));
        for (Hit hit : nothing.nearest().stream().limit(MOST).toList()) {
            if (!rows.getChildren().isEmpty()) {
                rows.getChildren().add(Page.rule());
            }
            rows.getChildren()
                    .add(
                            EntryRow.of(
                                    look,
                                    hit.entry(),
                                    3,
                                    () -> navigator.open(new Route.Entry(hit.entry().id()))));
        }
        return new VBox(
                look.space(14),
                new Words(look, Type.LABEL, "muted", look.texts().get("search.nearest")),
                rows);
    }
}
