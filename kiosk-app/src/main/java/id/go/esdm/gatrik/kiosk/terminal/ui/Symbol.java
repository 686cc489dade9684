package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/** One icon, drawn as lines in a square of a given side. */
public final class Symbol extends Region {
    private static final double GRID = 24;

    private final SVGPath path = new SVGPath();

    /**
     * Draws {@code icon}.
     *
     * @param side in pixels of the panel
     * @param styleClass the colour of the line, for example {@code line-action}
     */
    public Symbol(Icon icon, double side, String styleClass) {
        path.setContent(icon.path());
        path.setFill(null);
        path.setStrokeWidth(2);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        // about the grid's own corner: a node's scale would turn about the middle of what is drawn
        path.getTransforms().add(new Scale(side / GRID, side / GRID));
        getChildren().add(path);
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        setPadding(Insets.EMPTY);
        setMouseTransparent(true);
    }
}
