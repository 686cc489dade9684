package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.List;

/** Things laid out in lines of whatever width there is: the narrower, the higher. */
abstract class Lines extends Region {
    /** Lays {@code things} out. */
    Lines(List<? extends Node> things) {
        getChildren().addAll(things);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /**
     * Finds each thing its place.
     *
     * @param width of the lines, in pixels
     * @param move whether the things are put there, or only measured
     * @return the height of all lines, in pixels
     */
    abstract double place(double width, boolean move);

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computePrefHeight(double width) {
        return place(width < 0 ? computePrefWidth(-1) : width, false);
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final void layoutChildren() {
        place(getWidth(), true);
    }
}
