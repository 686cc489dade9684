package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.search.Span;

import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/** Marks parts of a text as a marker pen does: a ground behind the letters and a line under them, for those who do not see the one colour. */
final class Marks {
    private final Path ground = new Path();
    private final Path line = new Path();
    private List<Span> spans = List.of();

    Marks() {
        ground.getStyleClass().add("mark-ground");
        line.getStyleClass().add("mark-line");
        ground.setManaged(false);
        line.setManaged(false);
        ground.setStroke(null);
        line.setStroke(null);
    }

    /** What lies behind the letters. */
    Path ground() {
        return ground;
    }

    /** What lies under them. */
    Path line() {
        return line;
    }

    void set(List<Span> marked) {
        spans = List.copyOf(marked);
    }

    /** Puts the marks where {@code text} stands now; what an ellipsis has cut off is not marked. */
    void place(Text text) {
        int length = text.getText().length();
        List<PathElement> grounds = new ArrayList<>();
        List<PathElement> lines = new ArrayList<>();
        for (Span span : spans) {
            int end = Math.min(span.end(), length);
            if (span.start() < end) {
                grounds.addAll(List.of(text.rangeShape(span.start(), end)));
                lines.addAll(List.of(text.underlineShape(span.start(), end)));
            }
        }
        ground.getElements().setAll(grounds);
        line.getElements().setAll(lines);
        for (Path path : List.of(ground, line)) {
            path.setLayoutX(text.getLayoutX());
            path.setLayoutY(text.getLayoutY());
        }
    }
}
