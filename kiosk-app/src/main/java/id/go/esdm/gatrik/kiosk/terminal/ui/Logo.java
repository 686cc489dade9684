package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.terminal.task.Background;

import javafx.geometry.Insets;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The house's own mark, from a file. It is read when it is first drawn, beside the screen's thread; a file that is missing or broken leaves the neutral
 * mark where it is. FX thread only.
 */
public final class Logo {
    private static final double WIDEST = 3.2; // times its height
    private static final double LIGHT = 0.5;

    private final Path file;
    private final Background background = new Background(_ -> {}); // the log has it
    private @Nullable LogoPicture picture;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean read;

    /** The mark in {@code file}, PNG or SVG. */
    public Logo(Path file) {
        this.file = file;
    }

    /** The mark, {@code side} pixels high, on the deep ground. */
    Region of(double side) {
        StackPane place = new StackPane(Identity.neutralMark(side));
        place.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        place.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (read) {
            fill(place, side);
        } else {
            waiting.add(() -> fill(place, side));
            if (waiting.size() == 1) {
                background.run("logo", () -> LogoPicture.read(file), this::arrived);
            }
        }
        return place;
    }

    private void arrived(Optional<LogoPicture> found) {
        read = true;
        picture = found.orElse(null);
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    private void fill(StackPane place, double side) {
        LogoPicture shown = picture;
        if (shown == null) {
            return;
        }
        boolean plate = shown.luminance() < LIGHT;
        double inside = plate ? Math.rint(side * 0.84) : side;
        ImageView view = new ImageView(shown.image());
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitHeight(inside);
        view.setFitWidth(inside * WIDEST);
        StackPane mark = new StackPane(view);
        if (plate) {
            mark.getStyleClass().add("logo-plate"); // a dark logo would drown in the band
            mark.setPadding(new Insets(Math.rint(side * 0.08)));
        }
        place.getChildren().setAll(mark);
    }
}
