package id.go.esdm.gatrik.kiosk.terminal.screen.home;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.EntrySummary;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.task.Newest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Those of the most read entries that the shown edition holds, a few of them, read away from the screen, renewed with every edition and whenever
 * others are read most. FX thread only.
 */
final class Favourites implements AutoCloseable {
    private final ObservableValue<CacheState> state;
    private final ObservableValue<List<EntryId>> ids;
    private final int most;
    private final Newest reading;
    private final ReadOnlyObjectWrapper<List<EntrySummary>> entries =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription following;
    private @Nullable Question asked;

    /** What was asked last: of which edition, and for what. */
    private record Question(int edition, List<EntryId> ids) {}

    /** Reads at most {@code most} of {@code ids}. */
    Favourites(
            ObservableValue<CacheState> state,
            ObservableValue<List<EntryId>> ids,
            Background background,
            int most) {
        this.state = state;
        this.ids = ids;
        this.most = most;
        reading = background.newest("favourites");
        following =
                Subscription.combine(state.subscribe(_ -> follow()), ids.subscribe(_ -> follow()));
    }

    /** The most read first; empty until they are read. */
    ReadOnlyObjectProperty<List<EntrySummary>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    @Override
    public void close() {
        following.unsubscribe();
        reading.cancel();
    }

    private void follow() {
        if (state.getValue() instanceof CacheState.Showing(var edition, var _)) {
            ask(edition.catalogue(), ids.getValue());
        } else {
            reading.cancel();
            asked = null;
            entries.set(List.of());
        }
    }

    private void ask(CatalogueDb catalogue, List<EntryId> wanted) {
        Question question = new Question(catalogue.edition(), wanted);
        if (!question.equals(asked)) {
            asked = question;
            reading.run(() -> read(catalogue, wanted, most), entries::set);
        }
    }

    private static List<EntrySummary> read(CatalogueDb catalogue, List<EntryId> ids, int most) {
        return catalogue.summaries(ids).stream().limit(most).toList();
    }
}
