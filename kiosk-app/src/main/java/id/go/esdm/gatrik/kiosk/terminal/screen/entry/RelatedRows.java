package id.go.esdm.gatrik.kiosk.terminal.screen.entry;

import id.go.esdm.gatrik.kiosk.edition.EntrySummary;
import id.go.esdm.gatrik.kiosk.terminal.ui.EntryRow;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** What is close to an entry, as rows that lead there; they come a moment after the entry, so nothing stands below them that they could push. */
final class RelatedRows extends VBox {
    private static final int TITLE_LINES = 2;

    private final Look look;
    private final Navigator navigator;

    RelatedRows(Look look, Navigator navigator) {
        this.look = look;
        this.navigator = navigator;
        setSpacing(look.space(16));
        show(List.of());
    }

    /** Shows these instead of those before; nothing at all where there are none. */
    void show(List<EntrySummary> entries) {
        getChildren().clear();
        setVisible(!entries.isEmpty());
        setManaged(!entries.isEmpty());
        if (entries.isEmpty()) {
            return;
        }
        VBox card = Page.card(look, 0);
        card.setSpacing(look.rowGap());
        card.setPadding(new Insets(look.space(8)));
        for (EntrySummary entry : entries) {
            if (!card.getChildren().isEmpty()) {
                Region rule = Page.rule();
                VBox.setMargin(rule, new Insets(0, look.space(20), 0, look.space(20)));
                card.getChildren().add(rule);
            }
            card.getChildren()
                    .add(
                            EntryRow.of(
                                    look,
                                    entry,
                                    TITLE_LINES,
                                    () -> navigator.open(new Route.Entry(entry.id()))));
        }
        getChildren()
                .addAll(
                        new Words(look, Type.HEADING, "ink", look.texts().get("entry.related")),
                        card);
    }
}
