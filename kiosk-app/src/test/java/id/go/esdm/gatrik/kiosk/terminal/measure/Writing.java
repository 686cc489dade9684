package id.go.esdm.gatrik.kiosk.terminal.measure;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.text.Text;

/**
 * A text on the glass.
 *
 * @param text what draws it
 * @param whole the words it stands for; it draws fewer where they are shortened
 * @param bounds where it is, with the room of its lines
 * @param sight the part of that which is in sight
 * @param scrolled whether what hides the rest of it can be scrolled away
 * @param control whether it names something to touch that is no row of a list
 */
record Writing(
        Text text, String whole, Bounds bounds, Bounds sight, boolean scrolled, boolean control) {
    private static final double CAPITAL = 0.745;
    private static final double ABOVE = 0.2;
    private static final double BELOW = 0.12;

    /** Without the air above the capitals of the first line and below the last one. */
    Bounds ink() {
        double size = text.getFont().getSize();
        return new BoundingBox(
                bounds.getMinX(),
                bounds.getMinY() + size * ABOVE,
                bounds.getWidth(),
                Math.max(1, bounds.getHeight() - size * (ABOVE + BELOW)));
    }

    /** How high its capitals are. */
    double capitals(double millimetresPerPixel) {
        return text.getFont().getSize() * CAPITAL * millimetresPerPixel;
    }

    /** Whether so much of it is in sight that it can be read, and it is not the name of something that cannot be touched now. */
    boolean isToBeRead() {
        return !text.isDisabled()
                && Target.common(ink(), sight).getHeight() > text.getFont().getSize() * 0.85;
    }

    boolean isShortened() {
        return !whole.equals(text.getText());
    }

    /** The longest word that is wider than the line, and so is broken; empty where there is none. */
    String brokenWord() {
        double room = text.getWrappingWidth();
        if (room <= 0) {
            return "";
        }
        Text ruler = new Text();
        ruler.setFont(text.getFont());
        for (String word : text.getText().split("\\s+", -1)) {
            for (String part : word.split("(?<=[-/–])", -1)) {
                ruler.setText(part);
                if (ruler.prefWidth(-1) > room + 1) {
                    return part;
                }
            }
        }
        return "";
    }

    /** How much its ink may miss of the bounds before it counts as cut: the sides of letters. */
    boolean isCut() {
        Bounds ink = ink();
        boolean across = sight.getMinX() > ink.getMinX() + 2 || sight.getMaxX() < ink.getMaxX() - 2;
        boolean down = sight.getMinY() > ink.getMinY() + 2 || sight.getMaxY() < ink.getMaxY() - 2;
        return across || (down && !scrolled);
    }
}
