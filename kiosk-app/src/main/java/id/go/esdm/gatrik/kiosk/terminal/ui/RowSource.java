package id.go.esdm.gatrik.kiosk.terminal.ui;

/** Where the rows of a long list come from; called away from the FX thread. */
public interface RowSource<T> {
    /** At most {@code limit} rows from {@code offset} on, counted from 0. */
    RowPage<T> load(int offset, int limit);
}
