package id.go.esdm.gatrik.kiosk.terminal.usage;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;

/** Which entries are read most over all terminals, as the server last said; in memory alone, for as long as the program runs. */
public final class MostRead {
    private final Background courier = new Background(_ -> {});
    private final ReadOnlyObjectWrapper<List<EntryId>> ids = new ReadOnlyObjectWrapper<>(List.of());

    /** Their ids, the most read first; empty until the server has said any. FX thread only. */
    public ReadOnlyObjectProperty<List<EntryId>> idsProperty() {
        return ids.getReadOnlyProperty();
    }

    /** The server says so now. Any thread may tell, once JavaFX is up. */
    public void learned(List<EntryId> entries) {
        courier.run("most-read", () -> List.copyOf(entries), ids::set);
    }
}
