package id.go.esdm.gatrik.kiosk.terminal.screen.entry;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.PublicSite;
import id.go.esdm.gatrik.kiosk.terminal.ui.QrCode;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.net.URI;

/** The way home: a code that opens this very entry on a phone; where no public site is known, how to ask for a copy. */
final class TakeHome {
    /** Letters of body text that must fit beside the code; with fewer the words stand below it. */
    private static final int LETTERS = 17;

    private final Look look;
    private final Navigator navigator;

    TakeHome(Look look, Navigator navigator) {
        this.look = look;
        this.navigator = navigator;
    }

    /**
     * The card.
     *
     * @param width how wide it will be, in pixels
     */
    Node of(EntryId id, double width) {
        PublicSite site = look.brand().site();
        return site == null ? AskForCopy.of(look, navigator) : code(site, id, width);
    }

    private Node code(PublicSite site, EntryId id, double width) {
        URI address = site.entry(id);
        QrCode code = new QrCode(look, address, QrCode.usual(look.panel()));
        double gap = look.space(32);
        double room = width - 2 * gap - code.getMinWidth() - gap;
        boolean abreast = room >= look.measure(LETTERS);
        VBox words =
                new VBox(
                        look.space(12),
                        new Words(look, Type.HEADING, "ink", look.texts().get("entry.take")),
                        new Words(look, Type.BODY, "ink", look.texts().get("entry.take.words")),
                        QrCode.words(look, address, abreast ? room : width - 2 * gap));
        if (site.example()) {
            words.getChildren()
                    .add(
                            new Words(
                                    look,
                                    Type.LABEL,
                                    "ink",
                                    look.texts().get("entry.take.example")));
        }
        if (!abreast) {
            return Page.card(look, 24, code, words);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox beside = new HBox(gap, code, words);
        beside.setAlignment(Pos.CENTER_LEFT);
        return Page.card(look, 0, beside);
    }
}
