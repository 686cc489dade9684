package id.go.esdm.gatrik.kiosk.terminal.screen.entry;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.ui.AddressWords;
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
import java.util.ArrayList;
import java.util.List;

/** The way home: a code that opens this very entry on a phone; where no public site is known, how to ask for a copy. */
final class TakeHome {
    /** Letters of body text beside the code for everything to stand there. */
    private static final int ROOMY = 22;

    /** The same for a few words; the address then stands below, and with still fewer everything does. */
    private static final int NARROW = 14;

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
        double inside = width - 2 * gap;
        double room = inside - code.getMinWidth() - gap;
        VBox words =
                new VBox(
                        look.space(12),
                        new Words(look, Type.HEADING, "ink", look.texts().get("entry.take")),
                        new Words(look, Type.BODY, "ink", look.texts().get("entry.take.words")));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (room >= look.measure(ROOMY)) {
            words.getChildren().addAll(where(site, address, room));
            return Page.card(look, 0, beside(gap, code, words));
        }
        VBox card = Page.card(look, 20);
        if (room >= look.measure(NARROW)) {
            HBox line = beside(gap, code, words);
            line.setAlignment(
                    Pos.TOP_LEFT); // many lines: their heading is met first, and the code with it
            card.getChildren().add(line);
        } else {
            card.getChildren().addAll(code, words);
        }
        card.getChildren().addAll(where(site, address, inside));
        return card;
    }

    private List<Node> where(PublicSite site, URI address, double room) {
        List<Node> lines = new ArrayList<>();
        lines.add(AddressWords.of(look, address, room));
        if (site.example()) {
            lines.add(new Words(look, Type.LABEL, "ink", look.texts().get("entry.take.example")));
        }
        return lines;
    }

    private static HBox beside(double gap, Node code, Node words) {
        HBox line = new HBox(gap, code, words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
