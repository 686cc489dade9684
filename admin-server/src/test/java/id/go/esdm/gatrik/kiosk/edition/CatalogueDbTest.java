package id.go.esdm.gatrik.kiosk.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.Catalogue;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.InformationForm;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

class CatalogueDbTest {
    @TempDir Path directory;
    private CatalogueDb db;
    private Entry tarif;

    @BeforeEach
    void open() {
        tarif =
                Entry.builder(new EntryId("A"), "Tarif tenaga listrik", Category.BERKALA)
                        .number("10")
                        .summary("Per golongan")
                        .unit("Pengusahaan")
                        .madeAt("Maret 2025")
                        .forms(List.of(InformationForm.ELEKTRONIK, InformationForm.CETAK))
                        .topics(List.of("Tarif", "Subsidi"))
                        .validity(Validity.BERLAKU)
                        .documents(List.of(UnsignedEdition.document(directory, "Tabel", "satu")))
                        .link("https://gatrik.esdm.go.id")
                        .build();
        Entry izin =
                Entry.builder(new EntryId("B"), "izin usaha", Category.BERKALA)
                        .number("9")
                        .unit("Pengusahaan")
                        .madeAt("2025")
                        .topics(List.of("Izin"))
                        .build();
        Entry gempa =
                Entry.builder(new EntryId("C"), "Évakuasi gempa", Category.SERTA_MERTA)
                        .unit("Sekretariat")
                        .madeAt("Januari 2024")
                        .build();
        db = db(tarif, izin, gempa);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void givesBackEveryColumnOfAnEntry() {
        assertEquals(tarif, db.find(tarif.id()).orElseThrow());
        assertTrue(db.find(new EntryId("none")).isEmpty());
        assertEquals(1, db.edition());
        assertEquals(3, db.count());
        assertEquals(
                Map.of(Category.BERKALA, 2, Category.SERTA_MERTA, 1, Category.SETIAP_SAAT, 0),
                db.countByCategory());
    }

    @Test
    void listsInEveryOrder() {
        assertEquals("C,B,A", ids(Filter.NONE, Sort.TITLE));
        assertEquals("A,B,C", ids(Filter.NONE, Sort.NEWEST));
        assertEquals("B,A,C", ids(Filter.NONE, Sort.NUMBER));
    }

    @Test
    void narrowsAListAndPagesIt() {
        assertEquals("B,A", ids(Filter.of(Category.BERKALA), Sort.TITLE));
        assertEquals(
                "A",
                ids(new Filter(null, null, null, InformationForm.CETAK, null, null), Sort.TITLE));
        assertEquals(
                "A",
                ids(new Filter(null, "Pengusahaan", "2025", null, "Subsidi", null), Sort.TITLE));
        assertEquals(
                "", ids(new Filter(null, "Sekretariat", "2025", null, null, null), Sort.TITLE));
        Listing second = db.list(Filter.NONE, Sort.TITLE, 1, 1);
        assertEquals(3, second.total());
        assertEquals("B", second.entries().getFirst().id().value());
        assertEquals(List.of(), db.list(Filter.NONE, Sort.TITLE, 9, 1).entries());
        assertTrue(db.list(Filter.NONE, Sort.NEWEST, 0, 1).entries().getFirst().hasDocument());
    }

    @Test
    void countsWhatEachFacetWouldLeave() {
        Filter berkala = Filter.of(Category.BERKALA);
        assertEquals(List.of(new Facet("Pengusahaan", 2)), db.units(berkala));
        assertEquals(List.of(new Facet("2025", 2), new Facet("2024", 1)), db.years(Filter.NONE));
        assertEquals(3, db.topics(berkala).size());
        assertEquals(2, db.forms(berkala).size());
        assertEquals(List.of(new Facet("BERLAKU", 1)), db.validities(Filter.NONE));
        assertEquals(2, db.categories(berkala).size(), "a facet does not narrow itself");
    }

    @Test
    void answersManyReadersWhileItIsClosed() throws Exception {
        AtomicInteger read = new AtomicInteger();
        List<Future<?>> readers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                readers.add(
                        threads.submit(() -> {
                            while (true) {
                                db.list(Filter.NONE, Sort.TITLE, 0, 3);
                                assertEquals(tarif, db.find(tarif.id()).orElseThrow());
                                read.incrementAndGet();
                            }
                        }));
            }
            while (read.get() < 200) {
                Thread.sleep(1);
            }
            db.close();
            for (Future<?> reader : readers) {
                Throwable end = assertThrows(Exception.class, reader::get).getCause();
                assertTrue(end instanceof CatalogueClosedException, () -> "not closed: " + end);
            }
        }
    }

    @Test
    void saysPlainlyThatAFileIsNoCatalogue() throws Exception {
        Path torn = Files.writeString(directory.resolve("torn #1?.db"), "not a database at all");
        assertThrows(CatalogueReadException.class, () -> CatalogueDb.open(torn));
        assertThrows(
                CatalogueReadException.class, () -> CatalogueDb.open(directory.resolve("none.db")));
    }

    private CatalogueDb db(Entry... entries) {
        return UnsignedEdition.write(directory, 1, new Catalogue(List.of(entries)))
                .open(UnsignedEdition.objects(directory));
    }

    private String ids(Filter filter, Sort sort) {
        return String.join(
                ",",
                db.list(filter, sort, 0, 10).entries().stream()
                        .map(entry -> entry.id().value())
                        .toList());
    }
}
