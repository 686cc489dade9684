package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What stands above screens that have moved down to where everybody reaches: the calm deep ground, the header at its foot. Nothing here is to be touched. */
final class UpperBand extends StackPane {
    private final Region header;
    private final PowerLines lines = new PowerLines();
    private final Region mark;
    private final double wanted;

    /** A band over {@code header}. */
    UpperBand(Look look, Region header) {
        this.header = header;
        this.wanted = look.panel().glass() - look.panel().height();
        getStyleClass().add("ground-deep");
        mark = Identity.mark(look, look.space(look.panel().landscape() ? 120 : 200));
        mark.setOpacity(look.accessibility().contrast() == Contrast.HIGH ? 1 : 0.9);
        getChildren().addAll(lines, mark, header);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(wanted, header.prefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double foot = Math.ceil(header.prefHeight(getWidth()));
        double above = getHeight() - foot;
        double side = mark.prefWidth(-1);
        lines.resizeRelocate(0, 0, getWidth(), above);
        header.resizeRelocate(0, above, getWidth(), foot);
        mark.setVisible(above > side * 1.5);
        mark.resizeRelocate(
                Math.rint((getWidth() - side) / 2), Math.rint((above - side) / 2), side, side);
    }
}
