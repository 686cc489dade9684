package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.EntrySummary;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.edition.Sort;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.task.Newest;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import java.util.List;

/** What is new in the edition that is shown: a few entries, read away from the screen, renewed with every edition. FX thread only. */
public final class News implements AutoCloseable {
    /**
     * The entries to show.
     *
     * @param edition their edition
     * @param changed whether the edition before did not have them so; else they are just the newest
     * @param entries a few, the most telling first
     */
    public record Items(int edition, boolean changed, List<EntrySummary> entries) {
        /** Nothing read yet. */
        public static final Items NONE = new Items(0, false, List.of());

        /** Copies the list. */
        public Items {
            entries = List.copyOf(entries);
        }

        /** What stands above them. */
        public String heading(Texts texts) {
            return changed
                    ? texts.get("news.changed", texts.number(edition))
                    : texts.get("news.newest");
        }
    }

    private final int most;
    private final Newest reading;
    private final ReadOnlyObjectWrapper<Items> items = new ReadOnlyObjectWrapper<>(Items.NONE);
    private final Subscription following;

    /** Follows {@code state} and reads at most {@code most} entries of each edition. */
    public News(ObservableValue<CacheState> state, Background background, int most) {
        this.most = most;
        reading = background.newest("news");
        following = state.subscribe(this::follow);
    }

    /** What is new; {@link Items#NONE} until it is read. */
    public ReadOnlyObjectProperty<Items> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    @Override
    public void close() {
        following.unsubscribe();
        reading.cancel();
    }

    private void follow(CacheState state) {
        if (state instanceof CacheState.Showing(InstalledEdition edition, var _)
                && edition.catalogue().edition() != items.get().edition()) {
            reading.run(() -> read(edition, most), items::set);
        }
    }

    private static Items read(InstalledEdition edition, int most) {
        CatalogueDb catalogue = edition.catalogue();
        List<EntrySummary> changed =
                catalogue.summaries(edition.news().stream().limit(most).toList());
        if (!changed.isEmpty()) {
            return new Items(catalogue.edition(), true, changed);
        }
        return new Items(
                catalogue.edition(),
                false,
                catalogue.list(Filter.NONE, Sort.NEWEST, 0, most).entries());
    }
}
