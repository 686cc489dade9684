package id.go.esdm.gatrik.kiosk.bench;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;

/** What a visitor can tell two screens apart by: their words and pictures, and how much room these take. */
final class Contents {
    private Contents() {}

    /** A number that changes with the contents below {@code node}. FX thread only. */
    static long of(Node node) {
        return sum(node, 17);
    }

    private static long sum(Node node, long start) {
        if (!node.isVisible()) {
            return start;
        }
        long sum = start;
        if (node instanceof Text text) {
            sum = (sum * 31 + text.getText().hashCode()) * 31 + text.getLayoutBounds().hashCode();
        }
        if (node instanceof ImageView view && view.getImage() != null) {
            sum = sum * 31 + System.identityHashCode(view.getImage());
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                sum = sum(child, sum);
            }
        }
        return sum;
    }
}
