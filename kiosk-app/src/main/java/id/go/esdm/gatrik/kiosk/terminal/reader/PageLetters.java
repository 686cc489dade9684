package id.go.esdm.gatrik.kiosk.terminal.reader;

import id.go.esdm.gatrik.kiosk.search.Span;

import javafx.geometry.Rectangle2D;

import java.util.ArrayList;
import java.util.List;

/** The text layer of one page, and where each of its letters is seen: parts of the page's width and height from its upper left corner. */
public final class PageLetters {
    /** A page without a text layer. */
    public static final PageLetters NONE = new PageLetters("", List.of());

    private final String text;
    private final List<Rectangle2D> boxes;
    private final Folded folded;

    /**
     * Keeps them.
     *
     * @param boxes one for each character; empty for a blank or a break between lines
     */
    PageLetters(String text, List<Rectangle2D> boxes) {
        this.text = text;
        this.boxes = List.copyOf(boxes);
        folded = Folded.of(text);
    }

    /** For each match, in order, the boxes that cover it: one for each line that it stands on. */
    public List<List<Rectangle2D>> find(Sought sought) {
        return sought.in(folded).stream().map(this::cover).toList();
    }

    private List<Rectangle2D> cover(Span span) {
        List<Rectangle2D> lines = new ArrayList<>();
        boolean begun = false;
        for (int at = span.start(); at < span.end(); at++) {
            Rectangle2D box = boxes.get(at);
            if (text.charAt(at) == '\n') {
                begun = false;
            } else if (box.getWidth() > 0) {
                lines.add(begun ? around(lines.removeLast(), box) : box);
                begun = true;
            }
        }
        return lines;
    }

    private static Rectangle2D around(Rectangle2D one, Rectangle2D other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new Rectangle2D(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }
}
