package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Fit;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Symbol;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** What can be done with a document, each with a sign over a word: one row under it, on a wide panel two columns beside it. */
final class ReaderTools extends GridPane {
    private static final double GAP = 12;
    private static final double COLUMN = 172;

    private final Look look;
    private final double wide;

    ReaderTools(Look look, List<ReaderTool> tools) {
        this.look = look;
        boolean beside = look.panel().landscape();
        int columns = beside ? 2 : tools.size();
        double gap = look.space(GAP);
        double cell =
                beside
                        ? Math.rint(Math.min(look.text(COLUMN), look.panel().width() * 0.13))
                        : Math.floor(
                                (look.panel().width() - 2 * look.margin() - (columns - 1) * gap)
                                        / columns);
        wide = columns * cell + (columns - 1) * gap;
        setHgap(gap);
        setVgap(gap);
        double part =
                Fit.part(
                        look,
                        Type.LABEL,
                        cell - look.space(12) - 4,
                        tools.stream().map(ReaderTool::word).toList());
        for (int at = 0; at < tools.size(); at++) {
            Tappable tool = tool(tools.get(at), part);
            tool.setMinWidth(cell);
            tool.setMaxWidth(cell);
            add(tool, at % columns, at / columns);
        }
    }

    /** Says which can be done now, in the order in which they were given. */
    void setEnabled(int tool, boolean can) {
        getChildren().get(tool).setDisable(!can);
        getChildren().get(tool).setOpacity(can ? 1 : 0.4);
    }

    /** Marks one as the way in which the document is shown. */
    void setChosen(int tool, boolean chosen) {
        if (getChildren().get(tool) instanceof Tappable cell) {
            cell.setChosen(chosen);
        }
    }

    /** How wide they are together, in pixels. */
    double wide() {
        return wide;
    }

    private Tappable tool(ReaderTool tool, double part) {
        Words word = new Words(look, Type.LABEL, part, "ink", tool.word()).centred();
        Symbol sign = new Symbol(tool.icon(), Math.rint(look.text(36) * part), "line-action");
        VBox upright = new VBox(look.space(6), sign, word);
        upright.setAlignment(Pos.CENTER);
        upright.setPadding(new Insets(look.space(6), 0, look.space(6), 0));
        Tappable cell = new Tappable(tool.name(), upright, tool.action(), "outlined");
        cell.setMinHeight(look.target(look.low() ? 84 : 108));
        return cell;
    }
}
