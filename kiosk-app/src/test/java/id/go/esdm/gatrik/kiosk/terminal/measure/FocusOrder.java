package id.go.esdm.gatrik.kiosk.terminal.measure;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The way of the tabulator through a screen: it must come to every target, from top to bottom, and back to where it began. FX thread only. */
final class FocusOrder {
    private static final int AT_MOST = 400;

    private FocusOrder() {}

    /**
     * What a walk has shown.
     *
     * @param stops how many controls the tabulator came to
     */
    record Walk(int stops, List<Finding> findings) {}

    /** Walks once around; the focus is afterwards where it was. */
    static Walk walk(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        List<Target> targets = Glass.of(scene).targets();
        List<Node> way = new ArrayList<>();
        Set<Node> begun = new HashSet<>();
        Node first = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        first.requestFocusTraversal(TraversalDirection.NEXT);
        for (int i = 0; i < AT_MOST; i++) {
            Node at = scene.getFocusOwner();
            if (at == null || way.contains(at)) {
                break;
            }
            // once in each group it leads up: where it ends and begins again
            if (!way.isEmpty() && goesUp(way.getLast(), at) && !begun.add(at.getParent())) {
                findings.add(new Finding("focus order", name(way.getLast()) + " → " + name(at)));
            }
            way.add(at);
            scene.getRoot().layout(); // what is scrolled follows the focus
            at.requestFocusTraversal(TraversalDirection.NEXT);
        }
        first.requestFocus();
        for (Target target : targets) {
            boolean shared = target.node().getStyleClass().contains("key") || isRow(target.node());
            if (!shared && target.node().getScene() != null && !way.contains(target.node())) {
                findings.add(new Finding("not reached by Tab", target.name()));
            }
        }
        return new Walk(way.size(), findings);
    }

    /** Of keys and of the rows of a long list one at a time is reached by the tabulator, the others by the arrow keys. */
    private static boolean isRow(Node node) {
        return !node.isFocusTraversable() && node.getStyleClass().contains("row");
    }

    /** Whether a step leads up within a column; the step back to the first one does so rightly. */
    private static boolean goesUp(Node from, Node to) {
        Bounds before = from.localToScene(from.getLayoutBounds());
        Bounds after = to.localToScene(to.getLayoutBounds());
        boolean sameColumn =
                before.getMinX() < after.getMaxX() && after.getMinX() < before.getMaxX();
        return sameColumn && after.getMaxY() <= before.getMinY() && isWithin(from, to);
    }

    /** Whether both scroll together, so that their places can be compared. */
    private static boolean isWithin(Node from, Node to) {
        return from.getParent() != null && from.getParent().equals(to.getParent());
    }

    private static String name(Node node) {
        return node.getAccessibleText() == null ? node.toString() : node.getAccessibleText();
    }
}
