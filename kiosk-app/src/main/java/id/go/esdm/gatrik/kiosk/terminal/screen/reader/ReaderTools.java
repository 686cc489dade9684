package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Fit;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Symbol;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.TextSize;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** What can be done with a document, each with a sign over a word, in columns of one width; the last one has what is left of its line, and its full name if that is more. */
final class ReaderTools extends GridPane {
    private static final double GAP = 12;
    private static final double COLUMN = 172;

    private final Look look;
    private final List<ReaderTool> tools;

    /**
     * Lays them out.
     *
     * @param width of all columns together, in pixels
     */
    ReaderTools(Look look, List<ReaderTool> tools, int columns, double width) {
        this.look = look;
        this.tools = List.copyOf(tools);
        double gap = look.space(GAP);
        double cell = Math.floor((width - (columns - 1) * gap) / columns);
        setHgap(gap);
        setVgap(gap);
        double part =
                Fit.part(
                        look,
                        Type.LABEL,
                        cell - look.space(28) - 2 * Tappable.BORDER,
                        tools.stream().map(ReaderTool::word).toList());
        for (int at = 0; at < tools.size(); at++) {
            int column = at % columns;
            int span = at == tools.size() - 1 ? columns - column : 1;
            ReaderTool tool = tools.get(at);
            double wide = span * cell + (span - 1) * gap;
            Tappable made = tool(tool, span > 1 ? along(tool, wide, part) : upright(tool, part));
            made.setMinWidth(wide);
            made.setMaxWidth(wide);
            add(made, column, at / columns, span, 1);
        }
        tell();
    }

    /** Whether they are to be no higher than they must: beside a document there are few lines. */
    static boolean areTight(Look look) {
        boolean large = look.accessibility().textSize().compareTo(TextSize.NORMAL) > 0;
        return look.low() || (look.panel().landscape() && (large || look.panel().isLowered()));
    }

    /** How wide two columns are together that stand beside a document, in pixels. */
    static double beside(Look look) {
        double cell =
                Math.rint(
                        Math.min(
                                look.text(COLUMN),
                                look.panel().width() * (look.low() ? 0.145 : 0.13)));
        return 2 * cell + look.space(GAP);
    }

    /** Shows which can be done now, and which one is chosen. */
    void tell() {
        for (int at = 0; at < tools.size(); at++) {
            if (getChildren().get(at) instanceof Tappable cell) {
                boolean can = tools.get(at).can().getAsBoolean();
                cell.setDisable(!can);
                cell.setOpacity(can ? 1 : 0.4);
                cell.setChosen(tools.get(at).chosen().getAsBoolean());
            }
        }
    }

    private Pane upright(ReaderTool tool, double part) {
        Words word = new Words(look, Type.LABEL, part, "ink", tool.word()).centred();
        return new VBox(inside(), sign(tool, part), word);
    }

    /** Between sign, word and edge. */
    private double inside() {
        return look.space(look.enlarged() ? 12 : 6);
    }

    /** As large as the others; if its full name is too long for that, with the word that the others have. */
    private Pane along(ReaderTool tool, double wide, double part) {
        double sign = look.text(36) + look.space(16);
        double room = wide - sign - look.space(32) - 2 * Tappable.BORDER;
        Words name = new Words(look, Type.LABEL, part, "ink", tool.name());
        if (name.prefWidth(-1) > room) {
            name.setWords(tool.word());
        }
        name.setMaxWidth(Region.USE_PREF_SIZE);
        return new HBox(look.space(16), sign(tool, part), name);
    }

    private Symbol sign(ReaderTool tool, double part) {
        return new Symbol(
                tool.icon(), Math.rint(look.text(look.low() ? 28 : 36) * part), "line-action");
    }

    private Tappable tool(ReaderTool tool, Pane content) {
        switch (content) {
            case VBox upright -> upright.setAlignment(Pos.CENTER);
            case HBox along -> along.setAlignment(Pos.CENTER);
            default -> throw new IllegalArgumentException("neither upright nor along");
        }
        content.setPadding(new Insets(inside(), 0, inside(), 0));
        Tappable cell = new Tappable(tool.name(), content, tool.action(), "outlined");
        cell.setMinHeight(look.target(areTight(look) ? 84 : 108));
        return cell;
    }
}
