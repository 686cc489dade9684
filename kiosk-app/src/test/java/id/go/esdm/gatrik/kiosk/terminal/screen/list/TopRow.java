package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import id.go.esdm.gatrik.kiosk.terminal.Visitor;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a list shows, read off the glass: which row stands at the top, and at which height. */
final class TopRow {
    private TopRow() {}

    /** The row at the top and its height on the screen, once the list has come to rest. */
    static String settled(Visitor visitor) {
        String before = "";
        String now = top(visitor);
        while (!now.equals(before)) {
            WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
            before = now;
            now = top(visitor);
        }
        return now;
    }

    /** The name of the second row. */
    static String next(Visitor visitor) {
        return rows(visitor).get(1).getAccessibleText();
    }

    /** How many rows more than {@code most} are held as nodes. */
    static int drawnBeyond(Visitor visitor, int most) {
        int drawn = visitor.scene().getRoot().lookupAll(".rows .row").size();
        return Math.max(0, drawn - most);
    }

    /** Takes the grip of the quick way to the lower end of its rail. */
    static void dragGripToTheEnd(Visitor visitor) throws TimeoutException {
        Node track = visitor.scene().getRoot().lookup(".quick-track");
        Node grip = visitor.scene().getRoot().lookup(".quick-grip");
        // The rows are there before the rail beside them has its place.
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> high(track) > high(grip) && high(grip) > 0);
        FxRobot finger = new FxRobot();
        Point2D end =
                WaitForAsyncUtils.waitForAsyncFx(
                        5000, () -> track.localToScreen(2, high(track) - 2));
        finger.moveTo(grip).press(MouseButton.PRIMARY).moveTo(end).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static double high(Node node) {
        return node.getLayoutBounds().getHeight();
    }

    private static String top(Visitor visitor) {
        Node row = rows(visitor).getFirst();
        return row.getAccessibleText() + " at " + Math.round(row.localToScene(0, 0).getY());
    }

    private static List<Node> rows(Visitor visitor) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () ->
                        visitor.scene().getRoot().lookupAll(".rows .row").stream()
                                .filter(row -> row.getParent().isVisible())
                                .sorted(
                                        Comparator.comparingDouble(
                                                row -> row.localToScene(0, 0).getY()))
                                .toList());
    }
}
