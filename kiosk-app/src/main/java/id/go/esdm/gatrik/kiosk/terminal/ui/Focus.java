package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Keeps the keyboard's focus where it is when nodes are made anew: the one with the same id gets it. */
public final class Focus {
    private Focus() {}

    /** Runs {@code rebuild}; if the focus was at a node with an id below {@code parent}, it is at the new node of that id afterwards. */
    public static void keep(Parent parent, Runnable rebuild) {
        Node owner = parent.getScene() == null ? null : parent.getScene().getFocusOwner();
        String id = owner != null && isBelow(parent, owner) ? owner.getId() : null;
        rebuild.run();
        if (id != null) {
            parent.lookupAll("#" + id).stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private static boolean isBelow(Parent parent, Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.equals(parent)) {
                return true;
            }
        }
        return false;
    }
}
