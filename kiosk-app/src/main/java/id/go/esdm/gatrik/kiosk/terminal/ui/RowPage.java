package id.go.esdm.gatrik.kiosk.terminal.ui;

import java.util.List;

/**
 * A piece of a long list.
 *
 * @param total how many rows the whole list has
 */
public record RowPage<T>(int total, List<T> rows) {
    /** Copies the rows. */
    public RowPage {
        rows = List.copyOf(rows);
    }
}
