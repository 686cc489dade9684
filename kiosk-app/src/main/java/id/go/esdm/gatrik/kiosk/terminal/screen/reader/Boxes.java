package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Many boxes drawn as one shape. */
final class Boxes extends Path {
    Boxes(String styleClass) {
        getStyleClass().add(styleClass);
        setManaged(false);
    }

    /** Draws one more. */
    void add(double left, double top, double right, double bottom) {
        getElements()
                .addAll(
                        new MoveTo(left, top),
                        new LineTo(right, top),
                        new LineTo(right, bottom),
                        new LineTo(left, bottom),
                        new ClosePath());
    }
}
