package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

/** Keeps the keyboard's focus where it is when nodes are made anew: the one with the same id gets it. */
public final class Focus {
    private Focus() {}

    /** Moves the focus to {@code node}, for a reason: it is not taken back though what had it before is gone. */
    public static void give(Node node) {
        node.requestFocus();
        if (node.getScene() != null) {
            node.getScene().getProperties().put(Focus.class, node);
        }
    }

    /** Whether it has the focus because it was given to it. */
    static boolean isGiven(@Nullable Node owner) {
        return owner != null
                && owner.getScene() != null
                && owner.equals(owner.getScene().getProperties().get(Focus.class));
    }

    /** Runs {@code rebuild}; if the focus was at a node with an id below {@code parent}, it is at the new node of that id afterwards. */
    public static void keep(Parent parent, Runnable rebuild) {
        Node owner = parent.getScene() == null ? null : parent.getScene().getFocusOwner();
        String id = owner != null && isBelow(parent, owner) ? owner.getId() : null;
        rebuild.run();
        if (id != null) {
            parent.lookupAll("#" + id).stream().findFirst().ifPresent(Focus::give);
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
