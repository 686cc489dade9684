package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.TextSize;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** An open document: its title and where the visitor is, the pages or their words, and the tools. */
final class ReaderView {
    private static final int EARLIER = 0;
    private static final int LATER = 1;
    private static final int SMALLER = 2;
    private static final int LARGER = 3;
    private static final int LIST = 4;
    private static final int TEXT = 5;
    private static final double STEP = 1.5;

    private final Look look;
    private final Look chrome;
    private final ReaderModel model;
    private final ReaderContent.Open content;
    private final int count;
    private final boolean isFirst;
    private final Words where;
    private final StackPane body = new StackPane();
    private final ReaderTools tools;
    private @Nullable PagesView pages;

    /**
     * A view of {@code content}.
     *
     * @param isFirst whether the visitor has not seen this document before
     */
    ReaderView(Look look, ReaderModel model, ReaderContent.Open content, boolean isFirst) {
        this.isFirst = isFirst;
        this.look = look;
        chrome = chrome(look);
        this.model = model;
        this.content = content;
        count = content.pages().sizes().size();
        where = new Words(chrome, Type.BODY, "muted", "", 1);
        tools =
                new ReaderTools(
                        chrome,
                        List.of(
                                tool(
                                        Icon.UP,
                                        "reader.tool.earlier",
                                        "reader.tool.earlier.name",
                                        () -> turnTo(model.page() - 1)),
                                tool(
                                        Icon.DOWN,
                                        "reader.tool.later",
                                        "reader.tool.later.name",
                                        () -> turnTo(model.page() + 1)),
                                tool(
                                        Icon.ZOOM_OUT,
                                        "reader.tool.smaller",
                                        "reader.tool.smaller.name",
                                        () -> zoom(1 / STEP)),
                                tool(
                                        Icon.ZOOM_IN,
                                        "reader.tool.larger",
                                        "reader.tool.larger.name",
                                        () -> zoom(STEP)),
                                tool(
                                        Icon.PAGES,
                                        "reader.tool.list",
                                        "reader.tool.list.name",
                                        this::toggleList),
                                tool(
                                        Icon.TEXT_SIZE,
                                        "reader.tool.text",
                                        "reader.tool.text.name",
                                        this::toggleText)));
    }

    /** What stands beside the pages leaves room for them: on a panel of few lines it grows less than what is read. */
    private static Look chrome(Look look) {
        if (look.low()) {
            return look.atNormalSize();
        }
        boolean crowded =
                look.panel().landscape()
                        && look.accessibility().textSize().compareTo(TextSize.LARGE) > 0;
        return crowded ? look.with(TextSize.LARGE) : look;
    }

    Region region() {
        boolean beside = look.panel().landscape();
        Words title =
                new Words(chrome, Type.ROW, "ink", content.document().title(), beside ? 3 : 2);
        VBox head = new VBox(look.space(4), title, where);
        double high = look.space(beside ? 20 : 28);
        BorderPane all = new BorderPane(body);
        all.setPadding(new Insets(high, look.margin(), high, look.margin()));
        if (beside) {
            VBox side = new VBox(look.space(look.low() ? 16 : 32), head, tools);
            side.setMaxWidth(tools.wide());
            all.setRight(side);
            BorderPane.setMargin(side, new Insets(0, 0, 0, look.space(32)));
        } else {
            all.setTop(head);
            all.setBottom(tools);
            BorderPane.setMargin(head, new Insets(0, 0, look.space(16), 0));
            BorderPane.setMargin(tools, new Insets(look.space(20), 0, 0, 0));
        }
        body.setMinHeight(0);
        body.getStyleClass().add("ground-paper");
        if (isFirst && look.accessibility().textSize().compareTo(TextSize.LARGE) > 0) {
            // Who needs type this large cannot read a page that was laid out for paper.
            model.largePrintProperty().set(content.hasText());
        }
        show();
        return all;
    }

    /** Follows the model until this view goes; the model lives longer. */
    Subscription follow() {
        return Subscription.combine(
                model.placeProperty().subscribe(_ -> tell()),
                model.zoomProperty().subscribe(_ -> tell()),
                model.listOpenProperty().subscribe((_, _) -> show()),
                model.largePrintProperty().subscribe((_, _) -> show()));
    }

    private ReaderTool tool(Icon icon, String word, String name, Runnable action) {
        return new ReaderTool(icon, look.texts().get(word), look.texts().get(name), action);
    }

    private void show() {
        tools.setChosen(LIST, model.listOpenProperty().get());
        tools.setChosen(TEXT, model.largePrintProperty().get() && !model.listOpenProperty().get());
        pages = null;
        if (model.listOpenProperty().get()) {
            body.getChildren().setAll(PageList.of(look, content, model.page(), this::choose));
        } else if (model.largePrintProperty().get()) {
            body.getChildren()
                    .setAll(
                            LargePrint.of(
                                    look, content.text(model.page()), model.zoomProperty().get()));
        } else {
            PagesView view = new PagesView(look, model, content);
            pages = view;
            body.getChildren().setAll(view);
        }
        tell();
    }

    private void tell() {
        int page = Math.clamp(model.page(), 0, count - 1);
        where.setWords(
                look.texts()
                        .get(
                                "reader.where",
                                look.texts().number(page + 1),
                                look.texts().number(count)));
        boolean reads = !model.listOpenProperty().get();
        tools.setEnabled(EARLIER, reads && page > 0);
        tools.setEnabled(LATER, reads && page < count - 1);
        tools.setEnabled(SMALLER, reads && model.zoomProperty().get() > 1);
        tools.setEnabled(LARGER, reads && model.zoomProperty().get() < ReaderModel.MOST_ZOOM);
        tools.setEnabled(LIST, count > 1);
        tools.setEnabled(TEXT, content.hasText());
    }

    private void choose(int page) {
        model.placeProperty().set(page);
        model.listOpenProperty().set(false);
    }

    private void turnTo(int page) {
        int known = Math.clamp(page, 0, count - 1);
        if (pages != null) {
            pages.turnTo(known);
        } else {
            model.placeProperty().set(known);
            show();
        }
    }

    private void zoom(double factor) {
        if (pages != null) {
            pages.zoomTo(model.zoomProperty().get() * factor);
        } else {
            model.zoomProperty()
                    .set(Math.clamp(model.zoomProperty().get() * factor, 1, ReaderModel.MOST_ZOOM));
            show();
        }
    }

    private void toggleList() {
        model.listOpenProperty().set(!model.listOpenProperty().get());
    }

    private void toggleText() {
        model.placeProperty().set(model.page());
        model.listOpenProperty().set(false);
        model.largePrintProperty().set(!model.largePrintProperty().get());
    }
}
