package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.search.Span;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Marks parts of a text as a marker pen does: a ground behind the letters and a line under them, for those who do not see the one colour; around one of
 * the parts, if the visitor is at it, an outline.
 */
final class Marks {
    private final Path ground = path("mark-ground");
    private final Path line = path("mark-line");
    private final Path outline = path("mark-present");
    private List<Span> spans = List.of();
    private @Nullable Span present;

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        return path;
    }

    /** The marks with {@code text} among them: what lies behind its letters, under and around them. */
    List<Node> around(Text text) {
        return List.of(ground, text, line, outline);
    }

    /** What lies around the one at which the visitor is, in the place of the text. */
    Bounds present() {
        return outline.getBoundsInParent();
    }

    void set(List<Span> marked, @Nullable Span at) {
        spans = List.copyOf(marked);
        present = at;
    }

    /** Puts the marks where {@code text} stands now; what an ellipsis has cut off is not marked. */
    void place(Text text) {
        int length = text.getText().length();
        List.of(ground, line, outline).forEach(path -> path.getElements().clear());
        for (Span span : spans) {
            int end = Math.min(span.end(), length);
            if (span.start() < end) {
                ground.getElements().addAll(text.rangeShape(span.start(), end));
                line.getElements().addAll(text.underlineShape(span.start(), end));
                if (span.equals(present)) {
                    outline.getElements().addAll(text.rangeShape(span.start(), end));
                }
            }
        }
        for (Path path : List.of(ground, line, outline)) {
            path.setLayoutX(text.getLayoutX());
            path.setLayoutY(text.getLayoutY());
        }
    }
}
