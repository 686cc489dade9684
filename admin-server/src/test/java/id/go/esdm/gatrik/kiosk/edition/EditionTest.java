package id.go.esdm.gatrik.kiosk.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.go.esdm.gatrik.kiosk.catalogue.Catalogue;
import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

class EditionTest {
    @TempDir Path directory;

    @Test
    void writesAnEntryAsOneCanonicalLineAndReadsItBack() {
        Entry entry =
                Entry.builder(new EntryId("DJK-001"), "Tarif \"listrik\"", Category.BERKALA)
                        .topics(List.of("tarif"))
                        .link("https://gatrik.esdm.go.id")
                        .build();
        String line = ContentFormat.line(entry);
        assertEquals(
                "{\"id\":\"DJK-001\",\"judul\":\"Tarif \\\"listrik\\\"\",\"kategori\":\"BERKALA\","
                        + "\"tautan\":\"https://gatrik.esdm.go.id\",\"topik\":[\"tarif\"]}",
                line);
        assertEquals(entry, ContentFormat.parse(line));
    }

    @Test
    void refusesForeignFieldsAndExcludedInformation() {
        assertThrows(
                InvalidJsonException.class,
                () ->
                        ContentFormat.parse(
                                "{\"id\":\"A\",\"judul\":\"B\",\"kategori\":\"BERKALA\",\"rahasia\":1}"));
        assertThrows(
                InvalidJsonException.class,
                () ->
                        ContentFormat.parse(
                                "{\"id\":\"A\",\"judul\":\"B\",\"kategori\":\"DIKECUALIKAN\"}"));
        assertThrows(
                InvalidJsonException.class,
                () -> ContentFormat.parse("{\"id\":\"A\",\"judul\":\"B\",\"kategori\":0}"));
        assertThrows(
                InvalidJsonException.class,
                () ->
                        ContentFormat.parse(
                                "{\"judul\":\"B\",\"id\":\"A\",\"kategori\":\"BERKALA\"}"));
    }

    @Test
    void mergesAndComparesContentsAsCataloguesDo() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            Catalogue before = random(random, 40);
            Catalogue after = random(random, 40);
            Path old = directory.resolve("before" + round);
            ContentFormat.write(before, old);
            CatalogueDiff expected = CatalogueDiff.between(before, after);
            TreeMap<EntryId, Entry> upserts = new TreeMap<>();
            expected.added().forEach(entry -> upserts.put(entry.id(), entry));
            expected.changed().forEach(change -> upserts.put(change.after().id(), change.after()));
            Set<EntryId> removals = new TreeSet<>();
            expected.removed().forEach(entry -> removals.add(entry.id()));
            Path merged = directory.resolve("after" + round);
            try (ContentFile oldContent = ContentFile.open(old)) {
                Manifest.ContentRef ref =
                        ContentChange.merge(oldContent, upserts, removals, merged);
                byte[] bytes = ContentFormat.bytes(after);
                assertEquals(
                        new Manifest.ContentRef(
                                Sha256.of(bytes), bytes.length, after.entries().size()),
                        ref);
                try (ContentFile newContent = ContentFile.open(merged)) {
                    assertEquals(expected, ContentChange.between(oldContent, newContent));
                }
            }
            assertEquals(after, ContentFormat.read(merged));
        }
    }

    @Test
    void refusesContentOutOfOrderOrWithoutItsLastLineFeed() throws Exception {
        Path file = directory.resolve("content.jsonl");
        String a = "{\"id\":\"A\",\"judul\":\"B\",\"kategori\":\"BERKALA\"}";
        Files.writeString(file, a + "\n" + a + "\n", StandardCharsets.UTF_8);
        try (ContentFile content = ContentFile.open(file)) {
            assertThrows(InvalidJsonException.class, () -> ContentChange.check(content));
        }
        Files.writeString(file, a, StandardCharsets.UTF_8);
        assertThrows(InvalidJsonException.class, () -> ContentFile.open(file));
    }

    private static Catalogue random(Random random, int most) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            if (random.nextInt(3) > 0) {
                entries.add(
                        Entry.builder(
                                        new EntryId("E-" + i),
                                        "Judul " + random.nextInt(2),
                                        List.of(Category.values()).get(random.nextInt(3)))
                                .legalBases(
                                        random.nextBoolean()
                                                ? List.of()
                                                : List.of("UU 14/2008,", "id"))
                                .build());
            }
        }
        return new Catalogue(entries);
    }
}
