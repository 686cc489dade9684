package id.go.esdm.gatrik.kiosk.terminal;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;

import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeUnit;

/** Waits until a screen is as it stays: no row is still fetched, and its words and places have been the same for a while. */
final class Stillness {
    private static final int LOOKS = 2;
    private static final long BETWEEN_MILLIS = 10;
    private static final int AT_MOST = 500;

    private Stillness() {}

    static void await(Scene scene) {
        long before = 0;
        int same = 0;
        for (int i = 0; i < AT_MOST && same < LOOKS; i++) {
            long now =
                    WaitForAsyncUtils.waitForAsyncFx(
                            10_000,
                            () -> {
                                scene.getRoot().applyCss();
                                scene.getRoot().layout();
                                return sum(scene.getRoot(), 17);
                            });
            boolean fetching = now == 0;
            same = !fetching && now == before ? same + 1 : 0;
            before = now;
            WaitForAsyncUtils.sleep(BETWEEN_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (same < LOOKS) {
            throw new AssertionError("the screen does not come to rest");
        }
    }

    /** Of what is drawn and where; 0 while something is still fetched. */
    private static long sum(Node node, long start) {
        if (!node.isVisible()) {
            return start;
        }
        if (isRowToCome(node)) {
            return 0;
        }
        long sum = start * 31 + node.getLayoutBounds().hashCode();
        if (node instanceof Text text) {
            sum = sum * 31 + text.getText().hashCode();
        }
        if (node instanceof ImageView view) {
            sum = sum * 31 + (view.getImage() == null ? 1 : 2);
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                sum = sum == 0 ? 0 : sum(child, sum);
            }
        }
        return sum;
    }

    /** A row shows a plate instead of its words until they are there. */
    private static boolean isRowToCome(Node node) {
        return node.getStyleClass().contains("plate")
                && node.getParent().getChildrenUnmodifiable().stream()
                        .anyMatch(sibling -> !sibling.isVisible());
    }
}
