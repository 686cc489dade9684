package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.keyboard.Keyboard;
import id.go.esdm.gatrik.kiosk.terminal.keyboard.KeyboardGround;
import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Scroll;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.TextSize;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What stands around the pages: for reading, for looking at matches, and for typing what is looked for. */
final class ReaderLayout {
    private static final int MOST_LINES = 3; // of a title
    private static final double BESIDE = 32; // between the pages and the tools

    private final Look look;
    private final Look chrome;
    private final ReaderModel model;
    private final ReaderContent.Open content;
    private final ToolSets tools;
    private final Region body;
    private final BorderPane page;
    private final BorderPane all;
    private final KeyboardRoom room;
    private @Nullable ReaderHead head;
    private @Nullable ReaderTools shown;
    private @Nullable FindLine line;
    private @Nullable Tappable way;

    ReaderLayout(
            Look look, ReaderModel model, ReaderContent.Open content, ToolSets tools, Region body) {
        this.look = look;
        this.model = model;
        this.content = content;
        this.tools = tools;
        this.body = body;
        chrome = chrome(look);
        room = KeyboardRoom.of(look, chrome);
        page = new BorderPane(body);
        all = new BorderPane(page);
    }

    /** What stands beside the pages leaves room for them: on a panel of few lines it grows less than what is read. */
    private static Look chrome(Look look) {
        if (look.low()) {
            return look.atNormalSize();
        }
        return isCrowded(look) ? look.with(TextSize.LARGE) : look;
    }

    private static boolean isCrowded(Look look) {
        return look.crowded() || (look.enlarged() && look.panel().landscape());
    }

    /** How wide a page is before it is enlarged, in pixels, when nothing is looked for. */
    static double pageWidth(Look look) {
        return PagesView.usualWidth(look, readingWidth(look));
    }

    private static double readingWidth(Look look) {
        double room = look.panel().width() - 2 * look.margin();
        return look.panel().landscape()
                ? room - ReaderTools.beside(chrome(look)) - look.space(BESIDE)
                : room;
    }

    /** How wide the pages have it now, in pixels. */
    double width() {
        boolean types = model.find().keyboardShownProperty().get();
        return types && room == KeyboardRoom.BESIDE
                ? KeyboardRoom.widthBeside(look)
                : readingWidth(look);
    }

    /** Everything together. */
    Region region() {
        return all;
    }

    /** Puts there what is needed now. */
    void arrange() {
        boolean types = model.find().keyboardShownProperty().get();
        boolean finds = model.find().openProperty().get();
        pad(look.panel().landscape() ? 20 : 28);
        page.setTop(null);
        page.setRight(null);
        page.setBottom(null);
        all.setBottom(null);
        line = null;
        way = null;
        shown = null;
        boolean inTurn = types && room == KeyboardRoom.IN_TURN;
        body.setVisible(!inTurn);
        if (inTurn) {
            typeInTurn();
        } else if (look.panel().landscape()) {
            VBox side = types ? typeBeside() : beside(finds);
            page.setRight(side);
            BorderPane.setMargin(
                    side, new Insets(0, 0, 0, look.space(types ? KeyboardRoom.GAP : BESIDE)));
        } else {
            above(finds, types);
        }
        focus(types);
    }

    /** Says what has become of place, matches and tools. */
    void tell() {
        if (head != null) {
            head.tell();
        }
        if (shown != null) {
            shown.tell();
        }
        if (line != null) {
            line.tell();
        }
        if (way != null) {
            boolean there = model.find().found().total() > 0;
            way.setVisible(there);
            way.setManaged(there);
        }
    }

    private VBox beside(boolean finds) {
        double wide = ReaderTools.beside(chrome);
        boolean tight = ReaderTools.areTight(look) || isCrowded(look);
        double gap = look.space(tight ? 12 : 32);
        ReaderTools row = tools(finds ? tools.finding() : tools.reading(), 2, wide);
        int lines = finds && tight ? 0 : MOST_LINES;
        VBox side = new VBox(gap, head(lines, true));
        if (finds) {
            side.getChildren().add(line(chrome, false));
        }
        Scroll below = new Scroll(look, row);
        VBox.setVgrow(below, Priority.ALWAYS);
        side.getChildren().add(below);
        // a title as whole as the tools leave room for
        double rest = KeyboardGround.pageHeight(look) - look.space(2 * 20 + 12);
        while (lines > 1 && side.prefHeight(wide) > rest) {
            side.getChildren().set(0, head(--lines, true));
        }
        side.setMinWidth(wide);
        side.setMaxWidth(wide);
        return side;
    }

    private VBox typeBeside() {
        double wide = KeyboardGround.besideWidth(look);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        ReaderHead above = head(room.title(look, chrome) ? 1 : 0, false);
        HBox field = lineWithSteps(wide);
        Keyboard keyboard = keyboard(wide);
        keyboard.getStyleClass().add("keyboard-plate");
        VBox side = new VBox(look.space(20), above, field, space, keyboard);
        side.setMinWidth(wide);
        side.setMaxWidth(wide);
        return side;
    }

    private void pad(double high) {
        double pixels = look.space(high);
        page.setPadding(new Insets(pixels, look.margin(), pixels, look.margin()));
    }

    private void typeInTurn() {
        if (look.low()) {
            pad(8); // the keys need the lines
        }
        Look upper = look.aboveList();
        Tappable field = line(upper, true);
        Tappable lead =
                Buttons.primary(
                        upper,
                        Icon.SEARCH,
                        look.texts().get("reader.find.show"),
                        () -> model.find().keyboardShownProperty().set(false));
        if (look.panel().landscape()) {
            lead.setMinHeight(look.panel().smallestTarget()); // few lines
        }
        way = lead;
        head = null;
        if (look.panel().isLowered() && look.panel().landscape()) {
            lead.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(field, Priority.ALWAYS);
            page.setTop(new HBox(look.space(20), field, lead));
        } else {
            page.setTop(new VBox(look.space(look.low() ? 12 : 20), field, lead));
        }
        all.setBottom(keyboard(look.panel().width()));
    }

    private void above(boolean finds, boolean types) {
        boolean large = look.enlarged();
        VBox top =
                new VBox(
                        look.space(20),
                        head(large && (types || look.crowded()) ? 0 : 2, finds && large));
        if (finds) {
            top.getChildren()
                    .add(
                            types
                                    ? lineWithSteps(look.panel().width() - 2 * look.margin())
                                    : line(chrome, true));
        }
        page.setTop(top);
        BorderPane.setMargin(top, new Insets(0, 0, look.space(16), 0));
        if (types) {
            all.setBottom(keyboard(look.panel().width()));
            return;
        }
        var list = finds ? tools.finding() : tools.reading();
        double wide = look.panel().width() - 2 * look.margin();
        boolean two = look.enlarged() && !look.crowded();
        ReaderTools row = tools(list, two ? Math.ceilDiv(list.size(), 2) : list.size(), wide);
        page.setBottom(row);
        BorderPane.setMargin(row, new Insets(look.space(20), 0, 0, 0));
    }

    private HBox lineWithSteps(double width) {
        double gap = look.space(12);
        double sixth = Math.floor((width - 5 * gap) / 6);
        // larger words need the line for themselves; the head says how many there are as well
        Tappable field = line(chrome, !look.enlarged());
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMaxHeight(Double.MAX_VALUE);
        return new HBox(gap, field, tools(tools.stepping(), 2, 2 * sixth + gap));
    }

    private ReaderHead head(int lines, boolean narrow) {
        ReaderHead made = new ReaderHead(chrome, model, content, lines, narrow);
        head = made;
        return made;
    }

    private ReaderTools tools(List<ReaderTool> list, int columns, double width) {
        ReaderTools made = new ReaderTools(chrome, list, columns, width);
        shown = made;
        return made;
    }

    private Tappable line(Look within, boolean counting) {
        FindLine made = new FindLine(within, model.find(), counting);
        line = made;
        return made.node();
    }

    private Keyboard keyboard(double width) {
        return FindKeyboard.of(look, model.find(), width, room.digits(look, chrome));
    }

    /** What had the focus is gone: the next thing of use has it. */
    private void focus(boolean types) {
        Node next = types && line != null ? line.node() : shown;
        if (all.getScene() == null || next == null) {
            return;
        }
        if (next instanceof ReaderTools row) {
            row.getChildren().stream()
                    .filter(each -> !each.isDisabled())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        } else {
            next.requestFocus();
        }
    }
}
