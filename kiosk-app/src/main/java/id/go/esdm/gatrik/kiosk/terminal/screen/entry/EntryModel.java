package id.go.esdm.gatrik.kiosk.terminal.screen.entry;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.EntrySummary;
import id.go.esdm.gatrik.kiosk.search.Related;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.task.Newest;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import java.util.List;
import java.util.Optional;

/**
 * One entry in the edition that is shown. A new edition renews it in place; one that no longer has it says so, and keeps nothing of it: a withdrawal
 * must hide at once.
 */
public final class EntryModel implements AutoCloseable {
    private static final int MOST_RELATED = 3;

    private final EntryId id;
    private final Newest reading;
    private final Newest relating;
    private final ReadOnlyObjectWrapper<List<EntrySummary>> related =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<EntryContent> content =
            new ReadOnlyObjectWrapper<>(new EntryContent.Loading());
    private final DoubleProperty offset = new SimpleDoubleProperty();
    private final Subscription following;

    /** Follows the entry {@code id} through the editions of {@code state}. */
    public EntryModel(EntryId id, ObservableValue<CacheState> state, Background background) {
        this.id = id;
        reading = background.newest("entry");
        relating = background.newest("related entries");
        following = CacheState.editions(state, this::follow);
    }

    /** Which entry it is. */
    EntryId id() {
        return id;
    }

    /** What is known of the entry. */
    ReadOnlyObjectProperty<EntryContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** A few entries that are close to it; none until they are found, which may take longer than reading the entry. */
    ReadOnlyObjectProperty<List<EntrySummary>> relatedProperty() {
        return related.getReadOnlyProperty();
    }

    /** How far the visitor has scrolled. */
    DoubleProperty offsetProperty() {
        return offset;
    }

    @Override
    public void close() {
        following.unsubscribe();
        reading.cancel();
        relating.cancel();
    }

    private void follow(InstalledEdition edition) {
        reading.run(() -> read(edition), content::set);
        // Beside the entry and not after it; most often both come in time for the same picture.
        relating.run(() -> related(edition.catalogue()), related::set);
    }

    private List<EntrySummary> related(CatalogueDb catalogue) {
        return catalogue
                .find(id)
                .map(entry -> new Related(catalogue).to(entry, MOST_RELATED))
                .orElse(List.of());
    }

    private EntryContent read(InstalledEdition edition) {
        CatalogueDb catalogue = edition.catalogue();
        Optional<Entry> entry = catalogue.find(id);
        if (entry.isEmpty()) {
            return new EntryContent.Gone(catalogue.edition());
        }
        EntryId successor = entry.get().replacedBy();
        return new EntryContent.Found(
                entry.get(),
                successor == null ? null : catalogue.find(successor).orElse(null),
                edition.news().contains(id) ? catalogue.edition() : 0);
    }
}
