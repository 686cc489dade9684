package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.layout.Region;

/** Shows at the side of something longer than its window how much of it is seen, and where. It takes no touches: the whole window does. */
final class Thumb extends Region {
    private static final double THICK = 8;
    private static final double LEAST = 6; // times as long as it is thick

    private final double thick;

    Thumb(Look look) {
        thick = look.space(THICK);
        getStyleClass().add("scroll-thumb");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** How thick it is, in pixels. */
    double thick() {
        return thick;
    }

    /**
     * Takes its place.
     *
     * @param right where it ends, in pixels
     * @param window how high the window is, in pixels
     * @param seen how much of the whole that is, from 0 to 1; at 1 there is nothing to show
     * @param at where the window stands, 0 at the beginning and 1 at the end
     */
    void show(double right, double window, double seen, double at) {
        setVisible(seen < 1);
        double length = Math.max(thick * LEAST, window * seen);
        double way = window - length - 2 * thick;
        resizeRelocate(right - thick, Math.rint(thick + way * at), thick, length);
    }
}
