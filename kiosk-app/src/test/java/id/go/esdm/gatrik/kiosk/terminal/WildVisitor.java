package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;

/** Somebody who touches, drags and types without any sense: a child, a cleaning cloth, a stuck key. */
final class WildVisitor {
    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.A,
                    KeyCode.SPACE,
                    KeyCode.ENTER,
                    KeyCode.TAB,
                    KeyCode.ESCAPE,
                    KeyCode.BACK_SPACE,
                    KeyCode.PAGE_DOWN,
                    KeyCode.PAGE_UP,
                    KeyCode.END,
                    KeyCode.PLUS,
                    KeyCode.MINUS,
                    KeyCode.F1,
                    KeyCode.F4,
                    KeyCode.F11,
                    KeyCode.WINDOWS,
                    KeyCode.CONTEXT_MENU);

    private final Scene scene;
    private final Random random;
    private final Robot robot;

    WildVisitor(Scene scene, long seed) throws ExecutionException, InterruptedException {
        this.scene = scene;
        this.random = new Random(seed);
        robot = WaitForAsyncUtils.asyncFx(Robot::new).get();
    }

    /** Does something, and waits until the screen has answered; what an apology says, or nothing if none was needed. */
    String act() throws ExecutionException, InterruptedException {
        int what = random.nextInt(20);
        double x = random.nextDouble() * scene.getWidth();
        double y = random.nextDouble() * scene.getHeight();
        double toX = x + (random.nextDouble() - 0.5) * scene.getWidth();
        double toY = y + (random.nextDouble() - 0.5) * scene.getHeight();
        if (what < 9) {
            tap(target());
        } else if (what < 15) {
            tap(new Point2D(x, y));
        } else if (what < 18) {
            fx(() -> {
                robot.mouseMove(x, y);
                robot.mousePress(MouseButton.PRIMARY);
            });
            for (double part : new double[] {0.3, 0.6, 1}) {
                fx(() -> robot.mouseMove(x + (toX - x) * part, y + (toY - y) * part));
            }
            fx(() -> robot.mouseRelease(MouseButton.PRIMARY));
        } else {
            KeyCode key = KEYS.get(random.nextInt(KEYS.size()));
            fx(() -> {
                robot.keyPress(key);
                robot.keyRelease(key);
            });
        }
        return WaitForAsyncUtils.asyncFx(() -> apology(scene.getRoot())).get();
    }

    /** The middle of anything that can be touched, or of nothing that can be seen. */
    private Point2D target() throws ExecutionException, InterruptedException {
        return WaitForAsyncUtils.asyncFx(
                        () -> {
                            List<Node> all = List.copyOf(scene.getRoot().lookupAll(".tappable"));
                            if (all.isEmpty()) {
                                return Point2D.ZERO;
                            }
                            Node chosen = all.get(random.nextInt(all.size()));
                            Bounds there = chosen.localToScene(chosen.getLayoutBounds());
                            return new Point2D(there.getCenterX(), there.getCenterY());
                        })
                .get();
    }

    private void tap(Point2D at) throws ExecutionException, InterruptedException {
        fx(() -> {
            robot.mouseMove(at.getX(), at.getY());
            robot.mousePress(MouseButton.PRIMARY);
        });
        fx(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    private static void fx(Runnable action) throws ExecutionException, InterruptedException {
        WaitForAsyncUtils.asyncFx(action).get();
        // The robot's event comes to the scene in a turn of its own.
        WaitForAsyncUtils.asyncFx(() -> Platform.requestNextPulse()).get();
    }

    private static String apology(Parent parent) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Words words && words.words().startsWith("Kode untuk petugas")) {
                return words.words();
            }
            if (node instanceof Words words && words.words().startsWith("Code for the staff")) {
                return words.words();
            }
            String below = node instanceof Parent inner ? apology(inner) : "";
            if (!below.isEmpty()) {
                return below;
            }
        }
        return "";
    }
}
