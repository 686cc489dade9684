package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands where a document cannot: what happened, and the way back. */
final class ReaderMessage {
    private ReaderMessage() {}

    static Region of(Look look, Navigator navigator, String title, String words) {
        Tappable back =
                Buttons.primary(
                        look, Icon.BACK, look.texts().get("entry.gone.back"), navigator::back);
        back.setMaxWidth(Region.USE_PREF_SIZE);
        VBox card =
                Page.card(
                        look,
                        28,
                        new Words(look, Type.SUBTITLE, "ink", title),
                        new Words(look, Type.LEAD, "muted", words),
                        back);
        card.setMaxWidth(look.measure(60));
        VBox page = new VBox(card);
        page.setPadding(new Insets(look.space(48), look.margin(), look.space(48), look.margin()));
        return page;
    }
}
