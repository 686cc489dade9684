package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Scroll;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.IntConsumer;

/** Every page with its number and its first words, to go to; of very long documents every fifth, tenth … page. */
final class PageList {
    private static final int MOST_ROWS = 300;
    private static final int FIRST_WORDS = 120;

    private PageList() {}

    /**
     * Draws it.
     *
     * @param present the page that is read, from 0
     * @param choose runs with the page that was touched, from 0
     */
    static Region of(Look look, ReaderContent.Open content, int present, IntConsumer choose) {
        int count = content.pages().sizes().size();
        int step = Math.ceilDiv(count, MOST_ROWS);
        VBox rows = new VBox(look.rowGap());
        // the words of all pages begin at one line
        double wide = new Words(look, Type.ROW, "ink", name(look, count - 1), 1).prefWidth(-1);
        for (int page = 0; page < count; page += step) {
            if (page > 0) {
                rows.getChildren().add(Page.rule());
            }
            rows.getChildren().add(row(look, content, page, page == present, wide, choose));
        }
        VBox card = Page.card(look, 0, rows);
        card.getStyleClass().add("leads");
        card.setPadding(new Insets(look.space(8)));
        VBox padded = new VBox(card);
        padded.setPadding(new Insets(look.space(8), look.space(24), look.space(24), 0));
        Scroll scroll = new Scroll(look, padded);
        scroll.getStyleClass().add("ground-paper");
        return scroll;
    }

    private static String name(Look look, int page) {
        return look.texts().get("reader.page", look.texts().number(page + 1));
    }

    private static Tappable row(
            Look look,
            ReaderContent.Open content,
            int page,
            boolean present,
            double wide,
            IntConsumer choose) {
        String name = name(look, page);
        Words number = new Words(look, Type.ROW, present ? "action" : "ink", name, 1);
        number.setMinWidth(wide);
        Words words =
                new Words(
                        look,
                        Type.BODY,
                        present ? "ink" : "muted",
                        Reflow.firstWords(content.text(page), FIRST_WORDS),
                        look.low() || look.enlarged() ? 2 : 1);
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox above = new VBox(number, words);
        HBox beside = new HBox(look.space(32));
        above.setAlignment(Pos.CENTER_LEFT);
        beside.setAlignment(Pos.CENTER_LEFT);
        if (!look.enlarged()) {
            beside.getChildren().addAll(number, words);
        }
        Pane line = look.enlarged() ? above : beside;
        line.setPadding(new Insets(look.space(16), look.space(24), look.space(16), look.space(24)));
        Tappable row = new Tappable(name, line, () -> choose.accept(page), "row");
        row.setMinHeight(look.target(112));
        row.setChosen(present);
        return row;
    }
}
