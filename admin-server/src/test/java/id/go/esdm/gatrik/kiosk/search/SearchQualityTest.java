package id.go.esdm.gatrik.kiosk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.UnsignedEdition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

/**
 * The bar of the search. queries-dev.tsv came with the sample DIP; queries-lain.tsv is our own of the same kinds, so that neither is
 * fitted alone. Scores with the shipped lists flatter: they were written by people who knew such queries.
 */
class SearchQualityTest {
    @TempDir Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"queries-dev.tsv", "queries-lain.tsv"})
    void findsWhatVisitorsAskFor(String queries) {
        try (CatalogueDb db = sample()) {
            SearchQuality with = SearchQuality.of(new Search(db, Synonyms.shipped()), queries);
            SearchQuality without = SearchQuality.of(new Search(db, Synonyms.none()), queries);
            System.out.println(with.table(queries + " with the synonym lists"));
            System.out.println(without.table(queries + " without"));
            assertTrue(with.hits("") >= 0.95, () -> "hit@3 " + with.hits(""));
            assertTrue(with.gain("") >= 0.88, () -> "nDCG@5 " + with.gain(""));
            assertTrue(with.hits("tipo") >= 0.9, () -> "typos " + with.hits("tipo"));
            assertEquals(1, with.hits("nihil"), "a confident wrong answer");
            assertTrue(without.hits("tipo") >= 0.9, "typos need no list");
            assertEquals(1, without.hits("nihil"), "a confident wrong answer without lists");
        }
    }

    @Test
    void measuresWhatItSaysItMeasures() {
        try (CatalogueDb db = sample()) {
            SearchQuality quality =
                    SearchQuality.of(new Search(db, Synonyms.none()), "queries-ukur.tsv");
            assertEquals(0.5, quality.hits("formal"), 1e-9);
            assertEquals(0.5, quality.gain("formal"), 1e-9);
            assertEquals(0.5, quality.hits("nihil"), 1e-9);
        }
    }

    private CatalogueDb sample() {
        return UnsignedEdition.write(directory, 1, SampleDip.read())
                .open(UnsignedEdition.objects(directory));
    }
}
