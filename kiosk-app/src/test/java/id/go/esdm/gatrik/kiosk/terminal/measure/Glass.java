package id.go.esdm.gatrik.kiosk.terminal.measure;

import id.go.esdm.gatrik.kiosk.terminal.ui.Drag;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/** What can be touched and read on the glass now: not what a sheet covers, nor what is scrolled away. FX thread only. */
final class Glass {
    private final List<Target> targets = new ArrayList<>();
    private final List<Writing> writings = new ArrayList<>();

    private Glass() {}

    /** Looks at {@code scene}. */
    static Glass of(Scene scene) {
        Glass glass = new Glass();
        Bounds whole = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        glass.walk(scene.getRoot(), new Way(whole, whole, false, false));
        return glass;
    }

    List<Target> targets() {
        return targets;
    }

    /** Two targets and the gap between them, for all pairs but those where one is the ground of the other. */
    void eachGap(GapSink sink) {
        for (int i = 0; i < targets.size(); i++) {
            Target one = targets.get(i);
            for (Target other : targets.subList(i + 1, targets.size())) {
                if (!one.isGroundOf(other) && !other.isGroundOf(one)) {
                    sink.accept(one, other, one.gapTo(other));
                }
            }
        }
    }

    /** Takes two targets and the pixels between them. */
    interface GapSink {
        void accept(Target one, Target other, double gap);
    }

    List<Writing> writings() {
        return writings;
    }

    /**
     * What lies above a node.
     *
     * @param window what is in sight
     * @param fixed what would be in sight if everything were scrolled to it
     * @param scrolled whether something above can be scrolled
     * @param control whether something above can be touched, and is no row
     */
    private record Way(Bounds window, Bounds fixed, boolean scrolled, boolean control) {
        Way into(Node node) {
            Bounds seen = window;
            Bounds hard = fixed;
            boolean moves = scrolled || node instanceof Drag.Target;
            if (node.getClip() != null) {
                Bounds clip = node.localToScene(node.getClip().getBoundsInParent());
                seen = Target.common(seen, clip);
                hard = moves ? hard : Target.common(hard, clip);
            }
            boolean names =
                    control
                            || node.getStyleClass().contains("key")
                            || (node instanceof Tappable tappable
                                    && !tappable.getStyleClass().contains("row")
                                    && tappable.getHeight() < fixed.getHeight() / 3);
            return new Way(seen, hard, moves, names);
        }
    }

    private void walk(Node node, Way above) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Way way = above.into(node);
        if (isTarget(node)) {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            Bounds seen = Target.common(bounds, way.window());
            if (seen.getWidth() > 1 && seen.getHeight() > 1) {
                boolean whole =
                        seen.getWidth() > bounds.getWidth() - 1
                                && seen.getHeight() > bounds.getHeight() - 1;
                targets.add(
                        new Target(
                                node,
                                String.valueOf(node.getAccessibleText()),
                                seen,
                                whole || !way.scrolled()));
            }
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            read(text, way);
        }
        if (node instanceof Parent parent) {
            List<Node> children = parent.getChildrenUnmodifiable();
            for (int i = parent instanceof StackPane ? veil(children) : 0;
                    i < children.size();
                    i++) {
                walk(children.get(i), way);
            }
        }
    }

    private void read(Text text, Way way) {
        Bounds bounds = text.localToScene(text.getLayoutBounds());
        Bounds seen = Target.common(bounds, way.window());
        if (seen.getWidth() > 1 && seen.getHeight() > 1) {
            String whole = text.getParent() instanceof Words words ? words.words() : text.getText();
            writings.add(new Writing(text, whole, bounds, seen, way.scrolled(), way.control()));
        }
    }

    private static boolean isTarget(Node node) {
        return !node.isDisabled()
                && !node.isMouseTransparent()
                && (node instanceof Tappable || node.getStyleClass().contains("key"));
    }

    /** The topmost veil covers everything before it. */
    private static int veil(List<Node> children) {
        for (int i = children.size() - 1; i >= 0; i--) {
            if (children.get(i).isVisible() && children.get(i).getStyleClass().contains("veil")) {
                return i;
            }
        }
        return 0;
    }
}
