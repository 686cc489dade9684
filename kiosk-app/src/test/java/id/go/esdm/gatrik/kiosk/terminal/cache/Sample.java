package id.go.esdm.gatrik.kiosk.terminal.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Entries and a document for the fixtures. */
final class Sample {
    static final byte[] DOCUMENT = "%PDF-1.7 tarif tenaga listrik".getBytes(UTF_8);
    static final byte[] TEXT = "Tarif tenaga listrik\fLampiran".getBytes(UTF_8);

    /** Another document of the same size. */
    static final byte[] FORGED = "%PDF-1.7 tarif tenaga Listrik".getBytes(UTF_8);

    private Sample() {}

    static Entry entry(String id, String title) {
        return Entry.builder(new EntryId(id), title, Category.BERKALA)
                .unit("Sekretariat Direktorat Jenderal Ketenagalistrikan")
                .build();
    }

    static Entry tariff(String title) {
        return Entry.builder(new EntryId("DJK-002"), title, Category.SETIAP_SAAT)
                .documents(
                        List.of(
                                new DocumentRef(
                                        Sha256.of(DOCUMENT),
                                        "Permen ESDM",
                                        "application/pdf",
                                        DOCUMENT.length,
                                        2,
                                        Sha256.of(TEXT))))
                .build();
    }

    /** The catalogue of an edition: each brings one entry and changes the tariff's title. */
    static List<Entry> entries(int edition) {
        return Stream.concat(
                        Stream.of(
                                entry("DJK-001", "Struktur organisasi"),
                                tariff("Tarif tenaga listrik " + edition)),
                        IntStream.rangeClosed(1, edition)
                                .mapToObj(n -> entry("DJK-01" + n, "Laporan kinerja " + n)))
                .toList();
    }
}
