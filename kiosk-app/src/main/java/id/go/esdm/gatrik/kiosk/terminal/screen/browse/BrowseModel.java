package id.go.esdm.gatrik.kiosk.terminal.screen.browse;

import id.go.esdm.gatrik.kiosk.edition.Facet;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.task.Newest;
import id.go.esdm.gatrik.kiosk.terminal.ui.Grouping;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import java.util.List;

/** The groups of the edition that is shown, renewed with every edition. FX thread only. */
public final class BrowseModel implements AutoCloseable {
    private final Route.Browse.By by;
    private final Newest reading;
    private final ReadOnlyObjectWrapper<List<Facet>> groups =
            new ReadOnlyObjectWrapper<>(List.of());
    private final DoubleProperty offset = new SimpleDoubleProperty();
    private final Subscription following;

    /** Follows {@code state}. */
    public BrowseModel(
            Route.Browse.By by, ObservableValue<CacheState> state, Background background) {
        this.by = by;
        reading = background.newest("groups");
        following = CacheState.editions(state, this::read);
    }

    /** By what the entries are grouped. */
    Route.Browse.By by() {
        return by;
    }

    /** The groups; none until they are read. */
    ReadOnlyObjectProperty<List<Facet>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /** How far the visitor has scrolled. */
    DoubleProperty offsetProperty() {
        return offset;
    }

    @Override
    public void close() {
        following.unsubscribe();
        reading.cancel();
    }

    private void read(InstalledEdition edition) {
        reading.run(() -> Grouping.groups(by, edition.catalogue()), groups::set);
    }
}
