package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.scene.Node;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Looks for words and names on the glass, and waits for them. */
final class Eyes {
    private final FxRobot robot;

    Eyes(FxRobot robot) {
        this.robot = robot;
    }

    boolean see(String words) {
        return robot.lookup((Node node) ->
                        node instanceof Words shown
                                && shows(shown)
                                && shown.words().contains(words))
                .tryQuery()
                .isPresent();
    }

    /** What has this name and can be seen; it may come with the next answer from the disk. */
    Node named(String name) {
        waitFor(() -> find(name).isPresent(), "sees something called " + name);
        WaitForAsyncUtils.waitForFxEvents();
        return onScreenThread(() -> find(name).orElseThrow());
    }

    Optional<Node> find(String name) {
        return robot.lookup((Node node) -> name.equals(node.getAccessibleText()) && shows(node))
                .tryQuery();
    }

    private static boolean shows(Node node) {
        // What is only held in sight until the next place is read cannot be touched any more.
        boolean held = "page".equals(node.getId()) && node.isMouseTransparent();
        return !held && node.isVisible() && (node.getParent() == null || shows(node.getParent()));
    }

    static void waitFor(Callable<Boolean> condition, String what) {
        try {
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException late) {
            throw new AssertionError("the visitor waited for: " + what, late);
        }
    }

    static <T> T onScreenThread(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, call);
    }
}
