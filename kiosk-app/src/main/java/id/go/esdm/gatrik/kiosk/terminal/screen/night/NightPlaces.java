package id.go.esdm.gatrik.kiosk.terminal.screen.night;

import javafx.geometry.Point2D;

/**
 * Where something stands on a panel, minute by minute: in cells that do not overlap, each as often as any other and never the same twice running, so that no pixel
 * stays lit.
 *
 * @param columns 1 or more
 * @param rows 1 or more
 * @param width of a cell
 * @param height of a cell
 */
record NightPlaces(int columns, int rows, double width, double height) {
    /** The cells of a panel for something of that size; it is to fit twice at least, to have somewhere to go. */
    static NightPlaces of(double panelWidth, double panelHeight, double width, double height) {
        int columns = (int) Math.max(1, panelWidth / width);
        int rows = (int) Math.max(1, panelHeight / height);
        return new NightPlaces(columns, rows, panelWidth / columns, panelHeight / rows);
    }

    /** The upper left corner of the cell of that minute. */
    Point2D at(long minute) {
        int cells = columns * rows;
        // a stride that shares no factor with their number leads through all of them
        int stride = Math.max(1, (int) Math.round(cells * 0.382));
        while (greatestCommonDivisor(stride, cells) > 1) {
            stride++;
        }
        int cell = (int) Math.floorMod(minute * stride, (long) cells);
        int row = cell / columns;
        return new Point2D(Math.rint(cell % columns * width), Math.rint(row * height));
    }

    private static int greatestCommonDivisor(int one, int other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }
}
