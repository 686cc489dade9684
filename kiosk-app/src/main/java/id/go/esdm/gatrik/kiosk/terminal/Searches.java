package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.search.Search;
import id.go.esdm.gatrik.kiosk.search.Synonyms;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * The search of the catalogue asked for last, kept because the next key asks again; it knows the words that were asked before, so it ends with the visit.
 * The lists of synonyms are read when the first is made. Thread-safe.
 */
final class Searches implements Function<CatalogueDb, Search> {
    private @Nullable Synonyms synonyms;
    private @Nullable CatalogueDb catalogue;
    private @Nullable Search search;

    @Override
    public synchronized Search apply(CatalogueDb asked) {
        Search kept = search;
        if (kept != null && asked == catalogue) {
            return kept;
        }
        Synonyms words = synonyms == null ? Synonyms.shipped() : synonyms;
        Search made = new Search(asked, words);
        synonyms = words;
        catalogue = asked;
        search = made;
        return made;
    }

    /** The visit is over. */
    synchronized void forget() {
        search = null;
        catalogue = null;
    }
}
