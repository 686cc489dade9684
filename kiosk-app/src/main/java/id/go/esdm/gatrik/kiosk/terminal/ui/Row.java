package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.layout.Region;

/** How one row is drawn; used again and again for other rows. */
public interface Row<T> {
    /** What is drawn, always the same node. */
    Region content();

    /** Draws {@code item} from now on. */
    void show(T item);
}
