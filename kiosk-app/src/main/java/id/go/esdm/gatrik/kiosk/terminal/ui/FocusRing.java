package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * The ring around what has the keyboard's focus, drawn over everything in two colours, so that it is seen on any ground and moves nothing. Who touches never
 * sees it.
 */
final class FocusRing extends Region {
    private static final double AROUND = 5;

    private final ReadOnlyObjectProperty<Node> owner;

    FocusRing(ReadOnlyObjectProperty<Node> owner) {
        this.owner = owner;
        getStyleClass().add("focus-ring");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Draws it around what has the focus now, or nowhere; to be called when everything has its place. */
    void place(boolean wanted) {
        @Nullable Node node = owner.get();
        Bounds seen = wanted && node != null && !node.equals(getParent()) ? seen(node) : null;
        boolean there = seen != null && seen.getWidth() > 0 && seen.getHeight() > 0;
        setVisible(there);
        if (there && seen != null) {
            Bounds all = getParent().getLayoutBounds();
            double left = Math.max(0, Math.rint(seen.getMinX() - AROUND));
            double top = Math.max(0, Math.rint(seen.getMinY() - AROUND));
            double right = Math.min(all.getMaxX(), Math.rint(seen.getMaxX() + AROUND));
            double bottom = Math.min(all.getMaxY(), Math.rint(seen.getMaxY() + AROUND));
            resizeRelocate(left, top, right - left, bottom - top);
            toFront();
        }
    }

    /** Where the node is on the glass, as far as what stands above it does not cut it off. */
    private static @Nullable Bounds seen(Node node) {
        Bounds seen = node.localToScene(node.getLayoutBounds());
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            Node window = above.getClip();
            if (window != null) {
                seen = common(seen, above.localToScene(window.getBoundsInParent()));
            }
        }
        return seen;
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
