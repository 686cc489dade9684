package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** One page on the panel: white, then its picture, and over it the part in sight drawn sharply when it is enlarged. */
final class Leaf extends Region {
    private final ImageView picture = new ImageView();
    private final ImageView sharp = new ImageView();
    private final Words damaged;
    private final LeafMarks marks;
    private Rectangle2D sharpAt = Rectangle2D.EMPTY;

    Leaf(Look look) {
        getStyleClass().add("leaf");
        damaged = new Words(look, Type.BODY, "leaf-words", look.texts().get("reader.page.damaged"));
        damaged.centred();
        damaged.setVisible(false);
        picture.setSmooth(true);
        marks = new LeafMarks(Math.max(2, look.space(3)));
        getChildren().addAll(picture, sharp, marks, damaged);
        setMouseTransparent(true);
    }

    /** Shows the page's picture; null while there is none. */
    void show(@Nullable Image image, boolean isDamaged) {
        picture.setImage(image);
        damaged.setVisible(isDamaged);
    }

    /** Shows a part of the page sharply, at that place in pixels of the panel. */
    void sharpen(Image image, Rectangle2D at) {
        sharp.setImage(image);
        sharpAt = at;
        requestLayout();
    }

    /** Marks matches, as parts of the page, and the one where the visitor is; -1 for none. */
    void mark(List<List<Rectangle2D>> matches, int present) {
        marks.show(matches, present);
    }

    /** The part that is shown sharply; empty if none is. */
    Rectangle2D sharpAt() {
        return sharpAt;
    }

    /** Forgets the sharp part: the size has changed. */
    void blur() {
        sharp.setImage(null);
        sharpAt = Rectangle2D.EMPTY;
    }

    @Override
    protected void layoutChildren() {
        picture.setFitWidth(getWidth());
        picture.setFitHeight(getHeight());
        sharp.relocate(sharpAt.getMinX(), sharpAt.getMinY());
        marks.resizeRelocate(0, 0, getWidth(), getHeight());
        double high = damaged.prefHeight(getWidth() * 0.8);
        damaged.resizeRelocate(getWidth() * 0.1, (getHeight() - high) / 2, getWidth() * 0.8, high);
    }
}
