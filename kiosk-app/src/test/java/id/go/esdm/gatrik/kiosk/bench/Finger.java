package id.go.esdm.gatrik.kiosk.bench;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A finger on the glass, whose touches come to the window as a touch panel's do. */
final class Finger {
    private static final long REST_MILLIS = 60;
    private static final int MOVES = 6;
    private static final long MOVE_MILLIS = 16;

    private final Scene scene;
    private final Robot robot = ScreenThread.call(Robot::new);

    Finger(Scene scene) {
        this.scene = scene;
    }

    /** Waits for something on the glass that can be touched and has such a name, presses it and rests there; the time just before. */
    long press(Predicate<String> name) throws InterruptedException {
        while (ScreenThread.call(() -> target(name).isEmpty())) {
            Thread.sleep(MOVE_MILLIS);
        }
        long pressed =
                ScreenThread.call(() -> {
                    Bounds there = place(target(name).orElseThrow());
                    robot.mouseMove(there.getCenterX(), there.getCenterY());
                    long now = System.nanoTime();
                    robot.mousePress(MouseButton.PRIMARY);
                    return now;
                });
        Thread.sleep(REST_MILLIS);
        return pressed;
    }

    /** Lets go; the time just before. */
    long release() {
        return ScreenThread.call(() -> {
            long now = System.nanoTime();
            robot.mouseRelease(MouseButton.PRIMARY);
            return now;
        });
    }

    /** Flings what is in the middle of the glass upwards. */
    void fling() throws InterruptedException {
        double x = scene.getWindow().getX() + scene.getWidth() * 0.4;
        ScreenThread.call(() -> {
            robot.mouseMove(x, height(0.8));
            robot.mousePress(MouseButton.PRIMARY);
            return robot;
        });
        for (int move = 1; move <= MOVES; move++) {
            double to = height(0.8 - 0.5 * move / MOVES);
            ScreenThread.call(() -> {
                robot.mouseMove(x, to);
                return robot;
            });
            Thread.sleep(MOVE_MILLIS);
        }
        release();
    }

    private Optional<Node> target(Predicate<String> name) {
        return Stream.of(".tappable", ".key")
                .flatMap(kind -> scene.getRoot().lookupAll(kind).stream())
                .filter(node -> node.getAccessibleText() != null)
                .filter(node -> name.test(node.getAccessibleText()))
                .filter(node -> height(1) > place(node).getCenterY())
                .findFirst();
    }

    private static Bounds place(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    /** A part of the way from the top of the glass to its bottom. */
    private double height(double part) {
        return scene.getWindow().getY() + scene.getHeight() * part;
    }
}
