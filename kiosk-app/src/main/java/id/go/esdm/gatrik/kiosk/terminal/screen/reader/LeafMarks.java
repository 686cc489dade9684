package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;

import java.util.List;

/** Marks matches on a page: a ground over the letters and a line under them, and an outline around the one where the visitor is. */
final class LeafMarks extends Region {
    private final Boxes ground = new Boxes("leaf-mark");
    private final Boxes line = new Boxes("leaf-mark-line");
    private final Boxes outline = new Boxes("leaf-mark-present");
    private final double thick;
    private List<List<Rectangle2D>> matches = List.of();
    private int present = -1;

    /** Marks with lines of that width, in pixels. */
    LeafMarks(double thick) {
        this.thick = thick;
        outline.setStrokeWidth(thick * 1.2);
        getChildren().addAll(ground, line, outline);
        setMouseTransparent(true);
    }

    /** Marks these, parts of the page, and the one numbered {@code at} as the present one. */
    void show(List<List<Rectangle2D>> marks, int at) {
        if (!matches.equals(marks) || present != at) {
            matches = marks;
            present = at;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        ground.getElements().clear();
        line.getElements().clear();
        outline.getElements().clear();
        for (int match = 0; match < matches.size(); match++) {
            for (Rectangle2D box : matches.get(match)) {
                double left = Math.floor(box.getMinX() * getWidth());
                double right = Math.ceil(box.getMaxX() * getWidth());
                double top = Math.floor(box.getMinY() * getHeight());
                double bottom = Math.ceil(box.getMaxY() * getHeight());
                ground.add(left, top, right, bottom);
                line.add(left, bottom, right, bottom + thick);
                if (match == present) {
                    double low = bottom + 1.5 * thick;
                    outline.add(left - thick, top - thick / 2, right + thick, low);
                }
            }
        }
    }
}
