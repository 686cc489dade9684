package id.go.esdm.gatrik.kiosk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.Catalogue;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.CatalogueClosedException;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.edition.UnsignedEdition;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

class SearchTest {
    private static final EntryId TARIFF = new EntryId("DJK-103");

    @TempDir Path directory;
    private CatalogueDb db;
    private Search search;

    @BeforeEach
    void open() {
        List<Entry> entries = new ArrayList<>(SampleDip.read().entries());
        entries.replaceAll(entry ->
                entry.id().equals(TARIFF)
                        ? entry.toBuilder()
                                .documents(
                                        List.of(
                                                UnsignedEdition.document(
                                                        directory,
                                                        "Salinan",
                                                        "Menimbang bahwa",
                                                        "Pasal 5 rekening minimum 40 jam nyala kali"
                                                                + " daya tersambung")))
                                .build()
                        : entry);
        db =
                UnsignedEdition.write(directory, 1, new Catalogue(entries))
                        .open(UnsignedEdition.objects(directory));
        search = new Search(db, Synonyms.shipped());
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void marksTheWordsInTheTitle() {
        Hit hit = first("wilayah usaha non-pln");
        String title = hit.entry().title();
        List<String> marked =
                hit.titleMatches().stream()
                        .map(span -> title.substring(span.start(), span.end()))
                        .toList();
        assertEquals("Daftar RUPTL Pemegang Wilayah Usaha Non-PLN yang Disahkan", title);
        assertEquals(List.of("Wilayah", "Usaha", "Non", "PLN"), marked);
    }

    @Test
    void opensADocumentAtThePageThatHoldsTheWords() {
        Hit hit = first("rekening minimum jam nyala");
        assertEquals(TARIFF, hit.entry().id());
        assertEquals(2, Objects.requireNonNull(hit.document()).page());
        String snippet = Objects.requireNonNull(hit.snippet());
        Span first = hit.snippetMatches().getFirst();
        assertEquals("rekening", snippet.substring(first.start(), first.end()));
    }

    @Test
    void showsThePieceOfTheSummaryThatAnswers() {
        Hit hit = first("titik kumpul gempa");
        assertEquals("DJK-029", hit.entry().id().value());
        assertTrue(Objects.requireNonNull(hit.snippet()).contains("titik kumpul"));
    }

    @Test
    void answersOneAndTwoLettersFromTitles() {
        assertTrue(first("t").entry().title().startsWith("T"));
        assertTrue(first("pp").entry().title().contains("PP"));
        assertFalse(search.find(Query.of("pe", 5)).hits().isEmpty());
    }

    @Test
    void keepsAnsweringWhileAWordGrows() {
        String word = "elektrifikasi";
        for (int length = 3; length <= word.length(); length++) {
            String typed = word.substring(0, length);
            assertTrue(
                    search.find(Query.of(typed, 5)).hits().stream()
                            .anyMatch(hit -> hit.entry().title().contains("lektrifikasi")),
                    typed);
        }
    }

    @Test
    void offersGuessesButNoAnswerToAStrangersQuestion() {
        Results results = search.find(Query.of("jadwal kereta api", 5));
        assertEquals(0, results.total());
        assertEquals(List.of(), results.hits());
        assertFalse(results.nearest().isEmpty());
        assertEquals(Results.NONE, search.find(Query.of(" ?! ", 5)));
    }

    @Test
    void staysWithinTheFilter() {
        Filter filter = Filter.of(Category.SERTA_MERTA);
        Results results = search.find(new Query("pemadaman listrik", filter, 0, 20));
        assertTrue(results.total() > 0);
        for (Hit hit : results.hits()) {
            assertEquals(Category.SERTA_MERTA, hit.entry().category());
        }
    }

    @Test
    void givesEveryHitOnOnePageOnly() {
        int total = search.find(Query.of("listrik", 1)).total();
        Set<EntryId> seen = new HashSet<>();
        for (int offset = 0; offset < total; offset += 7) {
            for (Hit hit : search.find(new Query("listrik", Filter.NONE, offset, 7)).hits()) {
                assertTrue(seen.add(hit.entry().id()));
            }
        }
        assertEquals(total, seen.size());
    }

    @Test
    void bearsWhatNobodyWouldAsk() {
        for (String text :
                List.of(
                        "\"",
                        "' OR 1=1 --",
                        "*",
                        "tarif*",
                        "NEAR(a b)",
                        "%",
                        "\u0000",
                        "é".repeat(500),
                        "a ".repeat(200),
                        "😀 tarif",
                        "1".repeat(99),
                        "col:tarif AND (",
                        "-pln")) {
            assertNotNull(search.find(Query.of(text, 5)), text);
        }
    }

    @Test
    void saysThatTheCatalogueWasClosed() {
        db.close();
        assertThrows(CatalogueClosedException.class, () -> search.find(Query.of("tarif", 5)));
    }

    private Hit first(String text) {
        return search.find(Query.of(text, 5)).hits().getFirst();
    }
}
