package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** What stands where a document cannot: what happened, and the way back. */
final class ReaderMessage {
    private ReaderMessage() {}

    /**
     * The message.
     *
     * @param more what else helps, below the words
     */
    static Region of(
            Look look, Navigator navigator, String title, String words, List<Region> more) {
        Tappable back =
                Buttons.primary(
                        look, Icon.BACK, look.texts().get("entry.gone.back"), navigator::back);
        back.setMaxWidth(Region.USE_PREF_SIZE);
        VBox card =
                Page.card(
                        look,
                        28,
                        new Words(look, Type.SUBTITLE, "ink", title),
                        new Words(look, Type.LEAD, "muted", words));
        card.getChildren().addAll(more);
        card.getChildren().add(back);
        card.setMaxWidth(look.measure(60));
        return Page.scrolled(look, card, new SimpleDoubleProperty());
    }
}
