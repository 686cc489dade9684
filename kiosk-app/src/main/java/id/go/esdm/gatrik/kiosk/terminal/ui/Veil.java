package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * Darkens the page behind a sheet, all but the middle of the sheet, which hides that part by itself: mixing two colours at every pixel of the panel is a good
 * part of what a sheet costs to open.
 */
public abstract class Veil extends StackPane {
    private static final double EDGE = 32; // of a sheet, in pixels, where its round corners show

    private final List<Region> parts = Stream.generate(Region::new).limit(4).toList();
    private @Nullable Region sheet;

    /** Lays {@code sheet} over it. */
    protected final void carry(Region sheet) {
        this.sheet = sheet;
        getStyleClass().add("veil");
        for (Region part : parts) {
            part.setManaged(false);
            part.setMouseTransparent(true);
            part.getStyleClass().add("veil-part");
        }
        getChildren().addAll(parts);
        getChildren().add(sheet);
    }

    @Override
    protected final void layoutChildren() {
        super.layoutChildren();
        Region over = sheet;
        if (over == null) {
            return;
        }
        double left = over.getLayoutX() + EDGE;
        double right = over.getLayoutX() + over.getWidth() - EDGE;
        double top = over.getLayoutY() + EDGE;
        double bottom = over.getLayoutY() + over.getHeight() - EDGE;
        parts.get(0).resizeRelocate(0, 0, getWidth(), top);
        parts.get(1).resizeRelocate(0, bottom, getWidth(), getHeight() - bottom);
        parts.get(2).resizeRelocate(0, top, left, bottom - top);
        parts.get(3).resizeRelocate(right, top, getWidth() - right, bottom - top);
    }
}
