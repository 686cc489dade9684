package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.SampleEdition;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An edition of 100,000 entries with 20,000 pages of text, whose {@code catalogue.db} is built as every edition's. */
final class LargeEdition {
    /** The entry whose document is a real PDF. */
    static final EntryId REGULATION = new EntryId("PDF-1");

    private static final int ENTRIES = 100_000;
    private static final int DOCUMENTS = 1_000;
    private static final int PAGES = 20;

    private final Path directory;

    /** Lies in {@code directory}. */
    LargeEdition(Path directory) {
        this.directory = directory;
    }

    /**
     * Builds and opens it.
     *
     * @param sample whose words it is made of
     */
    InstalledEdition install(List<Entry> sample, Path regulation) throws IOException {
        Composer composer = new Composer(sample);
        SampleEdition edition =
                SampleEdition.number(1)
                        .withDocument(
                                REGULATION.value(),
                                "Peraturan Menteri",
                                "application/pdf",
                                regulation,
                                null);
        for (int number = 0; number < ENTRIES - DOCUMENTS; number++) {
            edition.with(composer.entry(number));
        }
        Path texts = Files.createDirectories(directory.resolve("texts"));
        for (int number = 0; number < DOCUMENTS; number++) {
            Path text = Files.writeString(texts.resolve("" + number), composer.pages(PAGES));
            String title = composer.entry(number).title();
            edition.withDocument("DOK-" + number, title, "text/plain", text, text);
        }
        return edition.install(directory);
    }

    /** Its database. */
    Path database() {
        return directory.resolve("1/catalogue.db");
    }
}
