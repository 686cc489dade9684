package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A place for the focus that outlives the node: by its id, or as the how manieth of the controls in reading order. Holds no node, so that it may be kept.
 *
 * @param index from 0
 */
record Spot(@Nullable String id, int index) {
    static Spot of(Node below, Node owner) {
        return new Spot(owner.getId(), Math.max(0, controls(below).indexOf(owner)));
    }

    /** What is there now; where it is gone, what took its place, or the last one; null where there is nothing at all. */
    @Nullable Node find(Node below) {
        Node same = findSame(below);
        if (same != null) {
            return same;
        }
        List<Node> controls = controls(below);
        return controls.isEmpty() ? null : controls.get(Math.min(index, controls.size() - 1));
    }

    /** What has the same id; null if nothing has. */
    @Nullable Node findSame(Node below) {
        return id == null
                ? null
                : controls(below).stream()
                        .filter(control -> id.equals(control.getId()))
                        .findFirst()
                        .orElse(null);
    }

    /** The first control in reading order; null where there is none. */
    static @Nullable Node first(Node below) {
        List<Node> controls = controls(below);
        return controls.isEmpty() ? null : controls.getFirst();
    }

    /** Whether the focus can be there and is seen. */
    static boolean isThere(@Nullable Node node) {
        return node != null && node.getScene() != null && !node.isDisabled() && isSeen(node);
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static List<Node> controls(Node below) {
        List<Node> controls = new ArrayList<>();
        collect(below, controls);
        return controls;
    }

    private static void collect(Node node, List<Node> controls) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            controls.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, controls));
        }
    }
}
