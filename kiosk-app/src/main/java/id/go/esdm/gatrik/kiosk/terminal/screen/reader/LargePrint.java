package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Scroll;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.List;

/** The words of one page in large print, wrapped at the width of the panel; what is found among them is marked. */
final class LargePrint {
    private static final double LARGE = 1.25;

    private static final double INSIDE = 28; // the card
    private static final double ASIDE = 24; // of it, for the thumb

    /** A line holds at least so many letters, or long words would not fit it. */
    private static final int FEWEST_LETTERS = 17;

    private final int page;
    private final double part;
    private final List<String> paragraphs;
    private final List<Words> words = new ArrayList<>();
    private final Scroll scroll;

    /**
     * Draws it.
     *
     * @param page from 0
     * @param text of the page's text layer
     * @param part of the visitor's size, from {@link #part}
     */
    LargePrint(Look look, int page, String text, double part) {
        this.page = page;
        this.part = part;
        paragraphs = Reflow.paragraphs(text);
        VBox column = new VBox(look.text(28));
        for (String paragraph : paragraphs) {
            words.add(new Words(look, Type.LEAD, part, "ink", paragraph));
        }
        column.getChildren().addAll(words);
        if (paragraphs.isEmpty()) {
            column.getChildren()
                    .add(new Words(look, Type.LEAD, "muted", look.texts().get("reader.text.none")));
        }
        VBox card = Page.card(look, INSIDE, column);
        card.setMaxWidth(look.measure(110));
        VBox padded = new VBox(card);
        padded.setPadding(new Insets(look.space(8), look.space(ASIDE), look.space(24), 0));
        scroll = new Scroll(look, padded);
        scroll.setFocusTraversable(true);
    }

    /** The node to place. */
    Scroll node() {
        return scroll;
    }

    /** Which page it shows, from 0. */
    int page() {
        return page;
    }

    /** The part of the visitor's size in which it is written. */
    double part() {
        return part;
    }

    /** Marks what is found, and goes to the match where the visitor is. */
    void mark(Find find) {
        ParagraphMarks marks =
                ParagraphMarks.of(paragraphs, find.found().sought(), find.presentOn(page));
        for (int at = 0; at < words.size(); at++) {
            words.get(at).setMarks(marks.spans(at), marks.present(at));
        }
        if (marks.presentParagraph() >= 0) {
            // Only when everything has its place, which may be at the next pulse, there is a way.
            PauseTransition pulse = new PauseTransition(Duration.ONE);
            pulse.setOnFinished(_ -> reveal(words.get(marks.presentParagraph())));
            pulse.play();
        }
    }

    private void reveal(Words paragraph) {
        if (scroll.getScene() == null) {
            return;
        }
        Parent root = scroll.getScene().getRoot();
        root.applyCss();
        root.layout();
        Bounds at = scroll.sceneToLocal(paragraph.localToScene(paragraph.presentMark()));
        if (at.getMinY() < 0 || at.getMaxY() > scroll.getHeight() * 0.85) {
            scroll.scrollTo(scroll.offset() + at.getMinY() - scroll.getHeight() * 0.3);
        }
    }

    /**
     * The part of the visitor's size in which a page is written.
     *
     * @param width there is, in pixels
     * @param zoom 1 to {@link ReaderModel#MOST_ZOOM}; type grows half as fast, since lines must hold a few words
     */
    static double part(Look look, double width, double zoom) {
        double room = width - look.space(2 * INSIDE + ASIDE);
        double most = room / look.measure(FEWEST_LETTERS);
        return Math.min(LARGE * (1 + (zoom - 1) / 2), most);
    }
}
