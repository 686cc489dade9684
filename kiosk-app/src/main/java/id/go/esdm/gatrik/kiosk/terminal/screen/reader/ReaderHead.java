package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.text.Texts;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.scene.layout.VBox;

/** The title of a document, and where the visitor is in it. */
final class ReaderHead extends VBox {
    private static final int WHOLE = 3; // lines of a narrow column, for nearly every title

    private final Texts texts;
    private final ReaderModel model;
    private final int count;
    private final boolean narrow;
    private final Words where;

    /** Writes the title on so many lines, or none of it; match and page below each other where it is narrow. */
    ReaderHead(
            Look look, ReaderModel model, ReaderContent.Open content, int lines, boolean narrow) {
        super(look.space(4));
        texts = look.texts();
        this.model = model;
        count = content.pages().sizes().size();
        this.narrow = narrow;
        where = new Words(look, Type.BODY, "muted", "", narrow ? 2 : 1);
        if (lines > 0) {
            String title = content.document().title();
            String shown = narrow && lines < WHOLE ? BriefTitle.of(title) : title;
            getChildren().add(new Words(look, Type.ROW, "ink", shown, lines));
        }
        getChildren().add(where);
        tell();
    }

    /** Says where the visitor is now. */
    void tell() {
        int page = Math.clamp(model.page(), 0, count - 1);
        Find find = model.find();
        boolean seeks = !find.found().sought().isNothing();
        where.setWords(
                !seeks
                        ? page(page)
                        : find.present() < 0
                                ? texts.get("reader.find.none")
                                : texts.get(
                                                "reader.find.at",
                                                texts.number(find.present() + 1),
                                                texts.number(find.found().total()))
                                        + (narrow ? "\n" : " · ")
                                        + page(
                                                find.isNear(page)
                                                        ? find.found().page(find.present())
                                                        : page));
    }

    private String page(int page) {
        return texts.get("reader.where", texts.number(page + 1), texts.number(count));
    }
}
