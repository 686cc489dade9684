package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Look;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/** An open document: the pages, or their words, or their list; around them where the visitor is, and the tools. */
final class ReaderView {
    private final Look look;
    private final ReaderModel model;
    private final ReaderContent.Open content;
    private final int count;
    private final boolean isFirst;
    private final StackPane body = new StackPane();
    private final ReaderLayout layout;
    private @Nullable PagesView pages;
    private @Nullable LargePrint print;

    /**
     * A view of {@code content}.
     *
     * @param isFirst whether the visitor has not seen this document before
     */
    ReaderView(Look look, ReaderModel model, ReaderContent.Open content, boolean isFirst) {
        this.isFirst = isFirst;
        this.look = look;
        this.model = model;
        this.content = content;
        count = content.pages().sizes().size();
        body.setMinHeight(0);
        body.getStyleClass().add("ground-paper");
        layout =
                new ReaderLayout(
                        look, model, content, new ToolSets(look, model, content, this), body);
    }

    Region region() {
        if (isFirst && look.enlarged()) {
            // Who needs type this large cannot read a page that was laid out for paper.
            model.largePrintProperty().set(content.hasText());
        }
        layout.arrange();
        show();
        return layout.region();
    }

    /** Follows the model until this view goes; the model lives longer. */
    Subscription follow() {
        Find find = model.find();
        return Subscription.combine(
                model.placeProperty().subscribe(_ -> layout.tell()),
                model.zoomProperty().subscribe(_ -> layout.tell()),
                model.listOpenProperty().subscribe((_, _) -> show()),
                model.largePrintProperty().subscribe((_, _) -> show()),
                find.openProperty().subscribe((_, _) -> arrange()),
                find.keyboardShownProperty().subscribe((_, _) -> arrange()),
                find.versionProperty().subscribe((_, _) -> seek()));
    }

    /** Goes to a page, from 0; the nearest one there is. */
    void turnTo(int page) {
        int known = Math.clamp(page, 0, count - 1);
        if (pages != null) {
            pages.turnTo(known);
        } else {
            model.placeProperty().set(known);
            show();
        }
    }

    /** Makes what is read so many times larger. */
    void zoom(double factor) {
        if (pages != null) {
            pages.zoomTo(model.zoomProperty().get() * factor);
        } else {
            model.zoomProperty()
                    .set(Math.clamp(model.zoomProperty().get() * factor, 1, ReaderModel.MOST_ZOOM));
            show();
        }
    }

    /** Opens the list of pages, or closes it. */
    void toggleList() {
        model.listOpenProperty().set(!model.listOpenProperty().get());
    }

    /** Shows the words in large print, or the pages again. */
    void toggleText() {
        model.placeProperty().set(model.page());
        model.listOpenProperty().set(false);
        model.largePrintProperty().set(!model.largePrintProperty().get());
    }

    /** Begins to look for something in the document. */
    void find() {
        model.listOpenProperty().set(false);
        model.find().begin(model.page());
    }

    private void arrange() {
        layout.arrange();
        if (print != null && print.part() != part()) {
            print(print.page()); // beside a keyboard a line holds less
        }
        seek();
    }

    private double part() {
        return LargePrint.part(look, layout.width(), model.zoomProperty().get());
    }

    private void show() {
        pages = null;
        print = null;
        if (model.listOpenProperty().get()) {
            body.getChildren().setAll(PageList.of(look, content, model.page(), this::choose));
        } else if (model.largePrintProperty().get()) {
            print(model.page());
        } else {
            PagesView view = new PagesView(look, model, content);
            pages = view;
            body.getChildren().setAll(view);
            if (model.find().isNear(model.page())) {
                view.seek(); // who has gone on reading elsewhere stays there
            }
        }
        layout.tell();
    }

    private void print(int page) {
        LargePrint made = new LargePrint(look, page, content.text(page), part());
        print = made;
        body.getChildren().setAll(made.node());
        made.mark(model.find());
    }

    /** Marks what is found now, and goes to the match where the visitor is. */
    private void seek() {
        if (pages != null) {
            pages.seek();
        } else if (print != null) {
            int present = model.find().present();
            int page = present < 0 ? print.page() : model.find().found().page(present);
            if (page == print.page()) {
                print.mark(model.find());
            } else {
                model.placeProperty().set(page);
                print(page);
            }
        }
        layout.tell();
    }

    private void choose(int page) {
        model.placeProperty().set(page);
        model.listOpenProperty().set(false);
    }
}
