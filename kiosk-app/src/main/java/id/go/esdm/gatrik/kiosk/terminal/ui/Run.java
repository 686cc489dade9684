package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.Node;

import java.util.List;

/** Small things side by side, on a new line when the line is full; nothing is wider than the line, words wrap instead. */
public final class Run extends Lines {
    private final double gap;
    private final double lineGap;

    /**
     * Lays {@code things} out.
     *
     * @param gap between two on a line, in pixels
     * @param lineGap between two lines, in pixels
     */
    public Run(double gap, double lineGap, List<? extends Node> things) {
        super(things);
        this.gap = gap;
        this.lineGap = lineGap;
    }

    /** Lays out others from now on. */
    public void setThings(List<? extends Node> things) {
        getChildren().setAll(things);
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = 0;
        for (Node thing : getManagedChildren()) {
            width += Math.ceil(thing.prefWidth(-1)) + gap;
        }
        return Math.max(0, width - gap);
    }

    private static double height(Node thing, double wide) {
        return Math.ceil(Math.max(thing.minHeight(wide), thing.prefHeight(wide)));
    }

    @Override
    double place(double width, boolean move) {
        List<Node> things = getManagedChildren();
        double y = 0;
        int at = 0;
        while (at < things.size()) {
            int after = at;
            double x = 0;
            double high = 0;
            while (after < things.size()) {
                Node thing = things.get(after);
                double wide = Math.min(width, Math.ceil(thing.prefWidth(-1)));
                if (after > at && x + wide > width) {
                    break;
                }
                high = Math.max(high, height(thing, wide));
                x += wide + gap;
                after++;
            }
            x = 0;
            for (Node thing : things.subList(at, after)) {
                double wide = Math.min(width, Math.ceil(thing.prefWidth(-1)));
                if (move) {
                    double own = height(thing, wide);
                    thing.resizeRelocate(x, y + Math.rint((high - own) / 2), wide, own);
                }
                x += wide + gap;
            }
            y += high + lineGap;
            at = after;
        }
        return Math.max(0, y - lineGap);
    }
}
