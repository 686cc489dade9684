package id.go.esdm.gatrik.kiosk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.Catalogue;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.UnsignedEdition;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class RelatedTest {
    @TempDir Path directory;
    private CatalogueDb db;

    @BeforeEach
    void open() {
        List<Entry> entries = new ArrayList<>(SampleDip.read().entries());
        entries.add(ofTopic("X-1", "Bagan alir", "Perlindungan lingkungan pembangkit"));
        entries.add(ofTopic("X-2", "Tanya jawab", "Perlindungan lingkungan pembangkit"));
        db =
                UnsignedEdition.write(directory, 1, new Catalogue(entries))
                        .open(UnsignedEdition.objects(directory));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void namesWhatSharesTheRareWordsOfATitleTheClosestFirst() {
        assertEquals("DJK-007", related("DJK-006").getFirst());
        assertEquals("DJK-075", related("DJK-076").getFirst());
        assertEquals(List.of("DJK-096", "DJK-111"), related("DJK-097").subList(0, 2));
    }

    @Test
    void namesWhatSharesATopic() {
        assertTrue(related("X-1").contains("X-2"), related("X-1").toString());
    }

    @Test
    void theNumberOfARegulationRelatesItToNothing() {
        // Permen 10/2021, safety; 10/2025 is about the energy transition
        assertFalse(related("DJK-128").contains("DJK-124"), related("DJK-128").toString());
    }

    @Test
    void neverNamesTheEntryItselfNorMoreThanIsAskedForNorWhatOnlySeemsAlike() {
        SampleDip.read()
                .entries()
                .forEach(entry -> {
                    List<String> found = related(entry.id().value());
                    assertFalse(found.contains(entry.id().value()), entry.title());
                    assertTrue(found.size() <= 3, entry.title());
                });
        assertEquals(List.of(), related("DJK-151"));
    }

    private List<String> related(String id) {
        Entry entry = db.find(new EntryId(id)).orElseThrow();
        return new Related(db).to(entry, 3).stream().map(each -> each.id().value()).toList();
    }

    private static Entry ofTopic(String id, String title, String topic) {
        return Entry.builder(new EntryId(id), title, Category.BERKALA)
                .topics(List.of(topic))
                .build();
    }
}
