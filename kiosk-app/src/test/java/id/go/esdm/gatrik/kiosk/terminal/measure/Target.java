package id.go.esdm.gatrik.kiosk.terminal.measure;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/**
 * Something to touch, as far as it is in sight.
 *
 * @param node what is touched
 * @param name what it is called
 * @param bounds where it is on the glass
 * @param whole whether all of it is in sight; a part of it may be scrolled away
 */
record Target(Node node, String name, Bounds bounds, boolean whole) {
    /** The shorter side, in pixels. */
    double smallest() {
        return Math.min(bounds.getWidth(), bounds.getHeight());
    }

    /** How far apart two targets are, in pixels; negative by as much as they overlap. */
    double gapTo(Target other) {
        double across =
                between(
                        bounds.getMinX(),
                        bounds.getMaxX(),
                        other.bounds.getMinX(),
                        other.bounds.getMaxX());
        double down =
                between(
                        bounds.getMinY(),
                        bounds.getMaxY(),
                        other.bounds.getMinY(),
                        other.bounds.getMaxY());
        return across > 0 && down > 0 ? Math.hypot(across, down) : Math.max(across, down);
    }

    /** Whether the other lies wholly on it, as a button on a screen that may be touched anywhere: both act, each where it shows. */
    boolean isGroundOf(Target other) {
        return bounds.contains(other.bounds) && bounds.getHeight() > 3 * other.bounds.getHeight();
    }

    private static double between(double from, double to, double otherFrom, double otherTo) {
        return Math.max(from, otherFrom) - Math.min(to, otherTo);
    }

    /** The common part of two rectangles; empty where there is none. */
    static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.min(one.getMaxX(), other.getMaxX()) - left,
                Math.min(one.getMaxY(), other.getMaxY()) - top);
    }
}
