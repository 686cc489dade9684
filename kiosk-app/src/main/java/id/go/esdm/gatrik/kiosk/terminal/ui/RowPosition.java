package id.go.esdm.gatrik.kiosk.terminal.ui;

/**
 * Where a visitor stands in a long list.
 *
 * @param first the row at the top
 * @param above how many pixels of it are hidden
 */
public record RowPosition(int first, double above) {
    /** At the beginning. */
    public static final RowPosition START = new RowPosition(0, 0);
}
