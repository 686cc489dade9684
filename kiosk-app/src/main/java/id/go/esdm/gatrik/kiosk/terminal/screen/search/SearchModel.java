package id.go.esdm.gatrik.kiosk.terminal.screen.search;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.search.Hit;
import id.go.esdm.gatrik.kiosk.search.Query;
import id.go.esdm.gatrik.kiosk.search.Results;
import id.go.esdm.gatrik.kiosk.search.Search;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.keyboard.Typing;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.task.Newest;
import id.go.esdm.gatrik.kiosk.terminal.ui.Paged;
import id.go.esdm.gatrik.kiosk.terminal.ui.RowPage;
import id.go.esdm.gatrik.kiosk.terminal.ui.RowPosition;
import id.go.esdm.gatrik.kiosk.terminal.ui.Visit;
import id.go.esdm.gatrik.kiosk.terminal.usage.SoughtTerms;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.function.Function;

/**
 * A search that answers after every key. The newest key wins: what was asked before is dropped, asked or answered. A new edition is searched at once.
 * FX thread only; the search itself runs on virtual threads.
 */
public final class SearchModel implements AutoCloseable {
    private static final int LONGEST = 120; // characters

    private record Sought(Search in, Results results) {}

    private final Typing typing = new Typing(LONGEST);
    private final Newest searching;
    private final Paged<Hit> hits;
    private final Function<CatalogueDb, Search> searches;
    private final ReadOnlyObjectWrapper<Answer> answer =
            new ReadOnlyObjectWrapper<>(new Answer.Untyped());
    private final SimpleObjectProperty<@Nullable Category> category = new SimpleObjectProperty<>();
    private final BooleanProperty keyboardShown = new SimpleBooleanProperty(true);
    private final Subscription following;
    private final SoughtTerms sought;
    private @Nullable InstalledEdition edition;
    private Set<EntryId> news = Set.of();

    /**
     * Follows {@code cache}.
     *
     * @param searches finds or makes the search of a catalogue; asked away from the FX thread
     * @param visit keeps what was typed last
     * @param text what is sought first; when empty, what was typed last
     */
    public SearchModel(
            ObservableValue<CacheState> cache,
            Background background,
            Function<CatalogueDb, Search> searches,
            Visit visit,
            String text) {
        this.searches = searches;
        searching = background.newest("search");
        hits = new Paged<>(background.newest("search page"));
        sought = visit.usage().terms();
        StringProperty remembered = visit.searchTextProperty();
        typing.replace(text.isEmpty() ? remembered.get() : text);
        // Who comes with words, from a suggestion or back again, wants the results, not the keys.
        keyboardShown.set(text.isEmpty());
        following =
                Subscription.combine(
                        cache.subscribe(this::follow),
                        typing.textProperty()
                                .subscribe(now -> {
                                    remembered.set(now);
                                    seek(RowPosition.START);
                                }));
    }

    /** What is typed. */
    Typing typing() {
        return typing;
    }

    /** What the search says to it. */
    ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** The entries found, best first, and where the visitor stands among them. */
    Paged<Hit> hits() {
        return hits;
    }

    /** The class that the search keeps to; null for all. It stays while the words change. */
    ReadOnlyObjectProperty<@Nullable Category> categoryProperty() {
        return category;
    }

    /** Whether the keyboard stands there, on panels where it can go. */
    BooleanProperty keyboardShownProperty() {
        return keyboardShown;
    }

    /** Whether the edition that is shown has added or changed {@code id}. */
    boolean isNew(EntryId id) {
        return news.contains(id);
    }

    /** Keeps to {@code wanted}; null for all classes. */
    void keepTo(@Nullable Category wanted) {
        category.set(wanted);
        seek(RowPosition.START);
    }

    /** The visitor goes on from here, to what was found or elsewhere. */
    void left() {
        sought.left();
    }

    @Override
    public void close() {
        following.unsubscribe();
        searching.cancel();
    }

    private void follow(CacheState cache) {
        if (cache instanceof CacheState.Showing(InstalledEdition shown, var _)
                && shown != edition) {
            edition = shown;
            news = Set.copyOf(shown.news());
            seek(hits.position());
        }
    }

    private void seek(RowPosition where) {
        InstalledEdition from = edition;
        String text = typing.text().strip();
        if (from == null) {
            return;
        }
        if (text.isEmpty()) {
            sought.changed();
            answer.set(new Answer.Untyped());
            // Makes the search ready while the visitor reaches for the first key.
            searching.run(() -> searches.apply(from.catalogue()), _ -> {});
            return;
        }
        if (answer.get() instanceof Answer.Untyped) {
            answer.set(new Answer.Seeking());
        }
        Category only = category.get();
        Filter filter = only == null ? Filter.NONE : Filter.of(only);
        searching.run(
                () -> {
                    Search in = searches.apply(from.catalogue());
                    return new Sought(in, in.find(new Query(text, filter, 0, Paged.PAGE)));
                },
                sought -> show(sought.in(), text, filter, sought.results(), where));
    }

    private void show(Search in, String text, Filter filter, Results results, RowPosition where) {
        hits.show(
                new RowPage<>(results.total(), results.hits()),
                (offset, limit) -> {
                    Results more = in.find(new Query(text, filter, offset, limit));
                    return new RowPage<>(more.total(), more.hits());
                },
                where);
        count(text, results.total() > 0 || !filter.equals(Filter.NONE));
        answer.set(
                results.total() == 0
                        ? new Answer.Nothing(text, results.nearest())
                        : new Answer.Found(text, results.total()));
    }

    /** Only the visitor's own words; nothing in one class is not yet nothing at all. */
    private void count(String text, boolean found) {
        if (typing.isOwn()) {
            sought.answered(text, found);
        } else {
            sought.changed();
        }
    }
}
