package id.go.esdm.gatrik.kiosk.terminal.screen.entry;

import id.go.esdm.gatrik.kiosk.edition.EntrySummary;
import id.go.esdm.gatrik.kiosk.terminal.ui.EntryCard;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.scene.layout.VBox;

import java.util.List;

/** What is close to an entry, as rows that lead there; they come a moment after the entry, so nothing stands below them that they could push. */
final class RelatedRows extends VBox {
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
        getChildren()
                .addAll(
                        new Words(look, Type.HEADING, "ink", look.texts().get("entry.related")),
                        EntryCard.of(look, entries, navigator));
    }
}
