package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.search.Search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SearchesTest {
    private final Searches searches = new Searches();

    @TempDir private Path directory;

    @Test
    void theNextKeyAsksTheSameSearchAndTheNextVisitorAnother() {
        CatalogueDb catalogue = SampleEdition.number(1).install(directory).catalogue();

        Search first = searches.apply(catalogue);
        assertSame(first, searches.apply(catalogue));

        searches.forget();
        assertNotSame(first, searches.apply(catalogue));
    }
}
