package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The tools of a reader: those for reading, and those for going from match to match. */
final class ToolSets {
    private static final double STEP = 1.5;

    private final Look look;
    private final ReaderModel model;
    private final ReaderContent.Open content;
    private final ReaderView view;

    ToolSets(Look look, ReaderModel model, ReaderContent.Open content, ReaderView view) {
        this.look = look;
        this.model = model;
        this.content = content;
        this.view = view;
    }

    /** While nothing is looked for. */
    List<ReaderTool> reading() {
        int last = content.pages().sizes().size() - 1;
        BooleanSupplier listed = model.listOpenProperty()::get;
        List<ReaderTool> usual =
                List.of(
                        tool(
                                Icon.UP,
                                "reader.tool.earlier",
                                "reader.tool.earlier.name",
                                () -> view.turnTo(model.page() - 1),
                                () -> !listed.getAsBoolean() && model.page() > 0),
                        tool(
                                Icon.DOWN,
                                "reader.tool.later",
                                "reader.tool.later.name",
                                () -> view.turnTo(model.page() + 1),
                                () -> !listed.getAsBoolean() && model.page() < last),
                        smaller(),
                        larger(),
                        new ReaderTool(
                                Icon.PAGES,
                                look.texts().get("reader.tool.list"),
                                look.texts().get("reader.tool.list.name"),
                                view::toggleList,
                                () -> last > 0,
                                listed),
                        text());
        // A document that is a picture has no words to be found.
        return content.hasText()
                ? Stream.concat(usual.stream(), Stream.of(find())).toList()
                : usual;
    }

    /** While matches are looked at. */
    List<ReaderTool> finding() {
        return List.of(earlierMatch(), laterMatch(), smaller(), larger(), text(), done());
    }

    /** Beside what is typed. */
    List<ReaderTool> stepping() {
        return List.of(earlierMatch(), laterMatch());
    }

    private ReaderTool tool(
            Icon icon, String word, String name, Runnable action, BooleanSupplier can) {
        return new ReaderTool(icon, look.texts().get(word), look.texts().get(name), action, can);
    }

    private ReaderTool smaller() {
        return tool(
                Icon.ZOOM_OUT,
                "reader.tool.smaller",
                "reader.tool.smaller.name",
                () -> view.zoom(1 / STEP),
                () -> !model.listOpenProperty().get() && model.zoomProperty().get() > 1);
    }

    private ReaderTool larger() {
        return tool(
                Icon.ZOOM_IN,
                "reader.tool.larger",
                "reader.tool.larger.name",
                () -> view.zoom(STEP),
                () ->
                        !model.listOpenProperty().get()
                                && model.zoomProperty().get() < ReaderModel.MOST_ZOOM);
    }

    private ReaderTool text() {
        return new ReaderTool(
                Icon.TEXT_SIZE,
                look.texts().get("reader.tool.text"),
                look.texts().get("reader.tool.text.name"),
                view::toggleText,
                content::hasText,
                () -> model.largePrintProperty().get() && !model.listOpenProperty().get());
    }

    private ReaderTool find() {
        return tool(
                Icon.SEARCH, "reader.tool.find", "reader.tool.find.name", view::find, () -> true);
    }

    private ReaderTool earlierMatch() {
        return tool(
                Icon.UP,
                "reader.tool.earlier",
                "reader.find.earlier.name",
                () -> model.find().step(-1),
                () -> model.find().found().total() > 1);
    }

    private ReaderTool laterMatch() {
        return tool(
                Icon.DOWN,
                "reader.tool.later",
                "reader.find.later.name",
                () -> model.find().step(1),
                () -> model.find().found().total() > 1);
    }

    private ReaderTool done() {
        return tool(
                Icon.CLOSE,
                "reader.find.done",
                "reader.find.done.name",
                () -> model.find().end(),
                () -> true);
    }
}
