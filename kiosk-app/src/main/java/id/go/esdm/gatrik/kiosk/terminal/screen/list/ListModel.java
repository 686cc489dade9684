package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.EntrySummary;
import id.go.esdm.gatrik.kiosk.edition.Facet;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.edition.Listing;
import id.go.esdm.gatrik.kiosk.edition.Sort;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.task.Newest;
import id.go.esdm.gatrik.kiosk.terminal.ui.Paged;
import id.go.esdm.gatrik.kiosk.terminal.ui.RowPage;
import id.go.esdm.gatrik.kiosk.terminal.ui.RowPosition;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A list of the edition that is shown: what it is narrowed to, its order, its rows and where the visitor stands. A new edition renews it in place, since
 * what is withdrawn must be gone at once. FX thread only; whatever is read is read on virtual threads.
 */
public final class ListModel implements AutoCloseable {
    private record Read(Listing listing, Facets facets, Set<EntryId> news) {}

    private static final int FEW = 10;

    private final Newest reading;
    private final Paged<EntrySummary> rows;
    private final ReadOnlyObjectWrapper<ListState> state;
    private final BooleanProperty sheetOpen = new SimpleBooleanProperty();
    private final DoubleProperty facetsOffset = new SimpleDoubleProperty();
    private final Set<Aspect> unfolded = EnumSet.of(Aspect.CLASS, Aspect.STATUS);
    private final Set<Aspect> whole = EnumSet.noneOf(Aspect.class);
    private final Subscription following;
    private @Nullable InstalledEdition edition;
    private Set<EntryId> news = Set.of();

    /** Follows {@code cache}, beginning with what {@code filter} leaves. */
    public ListModel(
            ObservableValue<CacheState> cache, Background background, Filter filter, Sort sort) {
        reading = background.newest("list");
        rows = new Paged<>(background.newest("list page"));
        state = new ReadOnlyObjectWrapper<>(new ListState(filter, sort, Facets.NONE, 0, false));
        following = cache.subscribe(this::follow);
    }

    /** What the list shows now. */
    ReadOnlyObjectProperty<ListState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The entries, and where the visitor stands among them. */
    Paged<EntrySummary> rows() {
        return rows;
    }

    /** Whether the edition that is shown has added or changed {@code id}. */
    boolean isNew(EntryId id) {
        return news.contains(id);
    }

    /** Whether the sheet of filters is open, on panels where it is one. */
    BooleanProperty sheetOpenProperty() {
        return sheetOpen;
    }

    /** How far the column of filters is scrolled. */
    DoubleProperty facetsOffsetProperty() {
        return facetsOffset;
    }

    /** Whether the values of {@code aspect} are unfolded in the column. */
    boolean isUnfolded(Aspect aspect) {
        return unfolded.contains(aspect) || aspect.chosen(state.get().filter()) != null;
    }

    /** Folds or unfolds the values of {@code aspect}. */
    void fold(Aspect aspect) {
        if (!unfolded.remove(aspect)) {
            unfolded.add(aspect);
        }
    }

    /** The values of {@code aspect} that are offered: the first few and the chosen one, until all are asked for. */
    List<Facet> offered(Aspect aspect, List<Facet> values) {
        if (values.size() <= FEW + 2 || whole.contains(aspect)) {
            return values;
        }
        String chosen = aspect.chosen(state.get().filter());
        return IntStream.range(0, values.size())
                .filter(at -> at < FEW || values.get(at).value().equals(chosen))
                .mapToObj(values::get)
                .toList();
    }

    /** Offers every value of {@code aspect} from now on. */
    void offerAll(Aspect aspect) {
        whole.add(aspect);
    }

    /** Narrows the list to {@code value}; the same value again takes it back. */
    void choose(Aspect aspect, String value) {
        Filter now = state.get().filter();
        boolean again = value.equals(aspect.chosen(now));
        ask(aspect.choose(now, again ? null : value), state.get().sort());
    }

    /** Shows every entry. */
    void clear() {
        ask(Filter.NONE, state.get().sort());
    }

    /** Puts the list in another order. */
    void sort(Sort sort) {
        ask(state.get().filter(), sort);
    }

    @Override
    public void close() {
        following.unsubscribe();
        reading.cancel();
    }

    private void follow(CacheState cache) {
        if (cache instanceof CacheState.Showing(InstalledEdition shown, var _)
                && shown != edition) {
            edition = shown;
            ListState now = state.get();
            read(now.filter(), now.sort(), rows.position());
        }
    }

    private void ask(Filter filter, Sort sort) {
        ListState now = state.get();
        // The choice is seen at once; the rows follow when they are read.
        state.set(new ListState(filter, sort, now.facets(), now.total(), now.ready()));
        read(filter, sort, RowPosition.START);
    }

    private void read(Filter filter, Sort sort, RowPosition where) {
        InstalledEdition from = edition;
        if (from == null) {
            return;
        }
        CatalogueDb catalogue = from.catalogue();
        reading.run(
                () ->
                        new Read(
                                catalogue.list(filter, sort, 0, Paged.PAGE),
                                Facets.read(catalogue, filter),
                                Set.copyOf(from.news())),
                read -> show(catalogue, filter, sort, where, read));
    }

    private void show(
            CatalogueDb catalogue, Filter filter, Sort sort, RowPosition where, Read read) {
        news = read.news();
        rows.show(
                page(read.listing()),
                (offset, limit) -> page(catalogue.list(filter, sort, offset, limit)),
                where);
        state.set(new ListState(filter, sort, read.facets(), read.listing().total(), true));
    }

    private static RowPage<EntrySummary> page(Listing listing) {
        return new RowPage<>(listing.total(), listing.entries());
    }
}
