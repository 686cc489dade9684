package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.edition.EntrySummary;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** A few entries as rows on a card, with hairlines between; each leads to its entry. */
public final class EntryCard {
    private static final int TITLE_LINES = 4;

    private EntryCard() {}

    /** A card of all these entries. */
    public static VBox of(Look look, List<EntrySummary> entries, Navigator navigator) {
        Card card = new Card(look.rowGap());
        card.getStyleClass().add("leads");
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
        return card;
    }
}
