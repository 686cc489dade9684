package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.search.Query;
import id.go.esdm.gatrik.kiosk.search.Search;
import id.go.esdm.gatrik.kiosk.search.Synonyms;
import id.go.esdm.gatrik.kiosk.terminal.ui.Paged;

import java.nio.file.Path;
import java.util.function.BiConsumer;

/**
 * The search's answers to what is typed, asked key by key.
 *
 * @param database the {@code catalogue.db}, opened anew for each time it is gone through
 */
record Keys(Path database, Prefixes prefixes) {
    /** Goes through all once to be compiled, and once more: tells each text and how long its answer took, in milliseconds. */
    void run(BiConsumer<String, Double> told) {
        once((_, _) -> {});
        once(told);
    }

    private void once(BiConsumer<String, Double> told) {
        try (CatalogueDb catalogue = CatalogueDb.open(database)) {
            Search search = new Search(catalogue, Synonyms.shipped());
            catalogue.index(); // made when the search screen opens, before a key is typed
            for (String text : prefixes.texts()) {
                Query query = Query.of(text, Paged.PAGE);
                long begun = System.nanoTime();
                search.find(query);
                told.accept(text, (System.nanoTime() - begun) / 1e6);
            }
        }
    }
}
