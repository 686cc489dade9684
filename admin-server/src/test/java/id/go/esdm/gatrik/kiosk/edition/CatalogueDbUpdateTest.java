package id.go.esdm.gatrik.kiosk.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.Catalogue;
import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryBuilder;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.InformationForm;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class CatalogueDbUpdateTest {
    private static final String[] WORDS = {
        "tarif",
        "listrik",
        "tenaga",
        "izin",
        "laporan",
        "2024",
        "2025",
        "ketenagalistrikan",
        "Permen ESDM Nomor 7 Tahun 2024 tentang",
        "35.000",
        "PLTS",
        "é",
        "rencana",
        "umum"
    };

    @TempDir Path directory;

    @Test
    void anUpdateLeavesTheSameRowsAsABuildFromNothing() throws Exception {
        Random random = new Random(11);
        ObjectSource objects = UnsignedEdition.objects(directory);
        CatalogueDbBuilder builder = new CatalogueDbBuilder(objects);
        Map<EntryId, Entry> entries = new TreeMap<>();
        edit(entries, random, 60);
        UnsignedEdition before = edition(1, entries);
        Path updated = directory.resolve("updated1.db");
        builder.build(before.files(), before.manifest(), updated);
        for (int number = 2; number < 14; number++) {
            edit(entries, random, 1 + random.nextInt(12));
            UnsignedEdition after = edition(number, entries);
            Path next = directory.resolve("updated" + number + ".db");
            builder.update(
                    updated,
                    CatalogueDiff.between(before.catalogue(), after.catalogue()),
                    after.files(),
                    after.manifest(),
                    next);
            Path built = directory.resolve("built" + number + ".db");
            builder.build(after.files(), after.manifest(), built);
            Map<String, List<String>> expected = DatabaseRows.of(built);
            for (String table :
                    List.of("posting", "term", "entry_fts words", "document_page_fts words")) {
                assertTrue(expected.getOrDefault(table, List.of()).size() > 20, table);
            }
            assertEquals(expected, DatabaseRows.of(next));
            before = after;
            updated = next;
        }
    }

    @Test
    void idsThatShareADocumentNumberAreKeptApart() throws Exception {
        // The first two of x0, x1, x2 … whose digests begin with the same eleven digits.
        List<EntryId> alike = List.of(new EntryId("x1183429"), new EntryId("x6426239"));
        assertEquals(DocumentNumber.of(alike.get(0)), DocumentNumber.of(alike.get(1)));
        Map<EntryId, Entry> entries = new TreeMap<>();
        put(entries, entry(alike.get(0), "Satu"));
        CatalogueDbBuilder builder = new CatalogueDbBuilder(UnsignedEdition.objects(directory));
        UnsignedEdition before = edition(1, entries);
        Path first = directory.resolve("first.db");
        builder.build(before.files(), before.manifest(), first);
        put(entries, entry(alike.get(1), "Dua"));
        UnsignedEdition after = edition(2, entries);
        Path second = directory.resolve("second.db");
        builder.update(
                first,
                CatalogueDiff.between(before.catalogue(), after.catalogue()),
                after.files(),
                after.manifest(),
                second);
        try (CatalogueDb db = CatalogueDb.open(second)) {
            assertEquals(2, db.count());
            assertEquals("Satu", db.find(alike.get(0)).orElseThrow().title());
            assertEquals("Dua", db.find(alike.get(1)).orElseThrow().title());
            assertEquals(1, db.index().postings("satu").size());
            assertEquals(1, db.index().postings("dua").size());
        }
    }

    @Test
    void leavesNothingBehindWhenATextIsMissing() {
        Map<EntryId, Entry> entries = new TreeMap<>();
        DocumentRef document =
                UnsignedEdition.document(directory.resolve("elsewhere"), "D", "teks");
        put(
                entries,
                entry(new EntryId("A"), "Satu").toBuilder().documents(List.of(document)).build());
        UnsignedEdition edition = edition(1, entries);
        Path target = directory.resolve("target.db");
        CatalogueReadException refused =
                assertThrows(
                        CatalogueReadException.class,
                        () ->
                                new CatalogueDbBuilder(UnsignedEdition.objects(directory))
                                        .build(edition.files(), edition.manifest(), target));
        assertTrue(String.valueOf(refused.getMessage()).contains("is missing"));
        assertFalse(Files.exists(target));
    }

    private UnsignedEdition edition(int number, Map<EntryId, Entry> entries) {
        return UnsignedEdition.write(
                directory, number, new Catalogue(List.copyOf(entries.values())));
    }

    private void edit(Map<EntryId, Entry> entries, Random random, int times) {
        for (int i = 0; i < times; i++) {
            EntryId id = new EntryId("E" + random.nextInt(80));
            if (entries.containsKey(id) && random.nextInt(3) == 0) {
                entries.remove(id);
            } else {
                put(entries, random(id, random));
            }
        }
    }

    private Entry random(EntryId id, Random random) {
        EntryBuilder builder = entry(id, words(random, 6)).toBuilder();
        builder.category(one(Category.values(), random));
        builder.number(random.nextBoolean() ? Integer.toString(random.nextInt(20)) : null);
        builder.summary(random.nextBoolean() ? words(random, 12) : null);
        builder.unit(random.nextBoolean() ? "Unit " + random.nextInt(3) : null);
        builder.madeAt(random.nextBoolean() ? "Februari 202" + random.nextInt(6) : null);
        builder.topics(random.nextBoolean() ? List.of("topik \"" + random.nextInt(3)) : List.of());
        builder.forms(random.nextBoolean() ? List.of(InformationForm.CETAK) : List.of());
        builder.validity(random.nextBoolean() ? one(Validity.values(), random) : null);
        List<DocumentRef> documents = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Random pages = new Random(random.nextInt(5)); // so that entries share documents
            DocumentRef document =
                    UnsignedEdition.document(
                            directory, "Dokumen", words(pages, 30), "", words(pages, 30));
            if (documents.stream().noneMatch(d -> d.sha256().equals(document.sha256()))) {
                documents.add(document);
            }
        }
        return builder.documents(documents).build();
    }

    private static <T> T one(T[] values, Random random) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static Entry entry(EntryId id, String title) {
        return Entry.builder(id, title, Category.BERKALA).build();
    }

    private static void put(Map<EntryId, Entry> entries, Entry entry) {
        entries.put(entry.id(), entry);
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder("awal");
        for (int i = 0; i < count; i++) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
