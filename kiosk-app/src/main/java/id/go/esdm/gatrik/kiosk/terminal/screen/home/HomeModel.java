package id.go.esdm.gatrik.kiosk.terminal.screen.home;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.EntrySummary;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.task.Newest;
import id.go.esdm.gatrik.kiosk.terminal.ui.Grouping;
import id.go.esdm.gatrik.kiosk.terminal.ui.News;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import java.util.List;
import java.util.Map;

/** What the home screen tells: how many entries each class has, what is new, and what is read most. */
public final class HomeModel implements AutoCloseable {
    private static final int ITEMS = 3;

    private final ObservableValue<Map<Category, Integer>> counts;
    private final News news;
    private final Favourites favourites;
    private final Newest grouping;
    private final ReadOnlyObjectWrapper<List<Route.Browse.By>> groupings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper grouped = new ReadOnlyBooleanWrapper();
    private final Subscription following;
    private final DoubleProperty offset = new SimpleDoubleProperty();

    /**
     * Follows {@code state}.
     *
     * @param mostRead which entries are read most, held by this edition or not
     */
    public HomeModel(
            ObservableValue<CacheState> state,
            ObservableValue<List<EntryId>> mostRead,
            Background background) {
        news = new News(state, background, ITEMS);
        favourites = new Favourites(state, mostRead, background, ITEMS);
        counts = state.map(HomeModel::counts);
        grouping = background.newest("groupings");
        following = CacheState.editions(state, this::read);
    }

    /** The number of entries of each class; empty while there is no edition. */
    ObservableValue<Map<Category, Integer>> counts() {
        return counts;
    }

    /** What is new. */
    ReadOnlyObjectProperty<News.Items> newsProperty() {
        return news.itemsProperty();
    }

    /** What is read most, a few entries; none until there are any to tell of. */
    ReadOnlyObjectProperty<List<EntrySummary>> mostReadProperty() {
        return favourites.entriesProperty();
    }

    /** By what the entries are grouped; none until that is known. */
    ReadOnlyObjectProperty<List<Route.Browse.By>> groupingsProperty() {
        return groupings.getReadOnlyProperty();
    }

    /** Whether the news and the groupings have been read, one way or the other. */
    ObservableValue<Boolean> ready() {
        return Bindings.createBooleanBinding(
                () -> grouped.get() && newsProperty().get().edition() > 0, grouped, newsProperty());
    }

    /** How far the visitor has scrolled. */
    DoubleProperty offsetProperty() {
        return offset;
    }

    @Override
    public void close() {
        news.close();
        favourites.close();
        following.unsubscribe();
        grouping.cancel();
    }

    private void read(InstalledEdition edition) {
        grouping.run(() -> Grouping.offered(edition.catalogue()), this::group);
    }

    private void group(List<Route.Browse.By> offered) {
        groupings.set(offered);
        grouped.set(true);
    }

    private static Map<Category, Integer> counts(CacheState state) {
        return switch (state) {
            case CacheState.Showing(var edition, var _) -> edition.catalogue().countByCategory();
            case CacheState.Starting _, CacheState.Waiting _ -> Map.of();
        };
    }
}
