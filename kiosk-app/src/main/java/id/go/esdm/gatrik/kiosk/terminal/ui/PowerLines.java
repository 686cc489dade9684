package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;

import java.util.ArrayList;
import java.util.List;

/** Conductors hanging across the ground: the only ornament, barely lighter than what they hang on. */
public final class PowerLines extends Region {
    private static final int LINES = 4;
    private static final double BEYOND = 160; // the lines are moved about

    private final List<CubicCurve> curves = new ArrayList<>();

    /** The lines, to lie under everything else. */
    public PowerLines() {
        setMouseTransparent(true);
        for (int i = 0; i < LINES; i++) {
            CubicCurve curve = new CubicCurve();
            curve.getStyleClass().add("power-line");
            curve.setManaged(false);
            curves.add(curve);
        }
        getChildren().addAll(curves);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        for (int i = 0; i < curves.size(); i++) {
            CubicCurve curve = curves.get(i);
            double from = height * (0.30 + 0.055 * i);
            double to = height * (0.16 + 0.075 * i);
            curve.setStartX(-BEYOND);
            curve.setStartY(from);
            curve.setControlX1(width * 0.35);
            curve.setControlY1(from + height * 0.16);
            curve.setControlX2(width * 0.7);
            curve.setControlY2(to + height * 0.20);
            curve.setEndX(width + BEYOND);
            curve.setEndY(to);
        }
    }
}
