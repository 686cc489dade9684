package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Scroll;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.scene.layout.VBox;

import java.util.List;

/** The words of one page in large print, wrapped at the width of the panel. */
final class LargePrint {
    private static final double LARGE = 1.25;

    /** A line holds at least so many letters, or long words would not fit it. */
    private static final int FEWEST_LETTERS = 17;

    private LargePrint() {}

    /**
     * Draws it.
     *
     * @param text of the page's text layer
     * @param zoom 1 to {@link ReaderModel#MOST_ZOOM}; type grows half as fast, since lines must hold a few words
     */
    static Scroll of(Look look, String text, double zoom) {
        VBox words = new VBox(look.text(28));
        List<String> paragraphs = Reflow.paragraphs(text);
        for (String paragraph : paragraphs) {
            words.getChildren().add(new Words(look, Type.LEAD, part(look, zoom), "ink", paragraph));
        }
        if (paragraphs.isEmpty()) {
            words.getChildren()
                    .add(new Words(look, Type.LEAD, "muted", look.texts().get("reader.text.none")));
        }
        VBox card = Page.card(look, 28, words);
        card.setMaxWidth(look.measure(110));
        VBox padded = new VBox(card);
        padded.setPadding(new Insets(look.space(8), look.space(24), look.space(24), 0));
        Scroll scroll = new Scroll(look, padded);
        scroll.setFocusTraversable(true);
        return scroll;
    }

    private static double part(Look look, double zoom) {
        double room = look.panel().width() * (look.panel().landscape() ? 0.56 : 0.82);
        double most = room / look.measure(FEWEST_LETTERS);
        return Math.max(1, Math.min(LARGE * (1 + (zoom - 1) / 2), most));
    }
}
