package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.catalogue.Catalogue;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDbBuilder;
import id.go.esdm.gatrik.kiosk.edition.ContentFormat;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An edition as the terminal has installed it, with a real catalogue.db; who signed it is the cache's affair. */
public final class SampleEdition {
    private static final Sha256 NOTHING = Sha256.of("");

    private final int number;
    private final List<Entry> entries = new ArrayList<>();
    private final List<EntryId> news = new ArrayList<>();
    private final Map<Sha256, Path> objects = new HashMap<>();

    private SampleEdition(int number) {
        this.number = number;
    }

    /** Edition {@code number} with three tariffs, an outage and an organisation, one of them revoked. */
    public static SampleEdition number(int number) {
        return new SampleEdition(number)
                .with(entry("T-1", "Tarif tenaga listrik", Category.SETIAP_SAAT))
                .with(entry("T-2", "Tarif lama", Category.SETIAP_SAAT, Validity.DICABUT, "T-1"))
                .with(entry("P-1", "Profil direktorat", Category.BERKALA))
                .with(entry("S-1", "Pemadaman bergilir", Category.SERTA_MERTA));
    }

    /** Adds an entry. */
    public SampleEdition with(Entry entry) {
        entries.add(entry);
        return this;
    }

    /**
     * Adds an entry with that document, whose file and text lie where they are.
     *
     * @param text the words of its pages; null if it has none
     */
    public SampleEdition withDocument(
            String id, String title, String mediaType, Path file, @Nullable Path text) {
        try {
            Sha256 sha256 = Sha256.of(Files.readAllBytes(file));
            Sha256 words = text == null ? null : Sha256.of(Files.readAllBytes(text));
            objects.put(sha256, file);
            if (words != null) {
                objects.put(words, text);
            }
            DocumentRef document =
                    new DocumentRef(sha256, title, mediaType, Files.size(file), null, words);
            return with(
                    Entry.builder(new EntryId(id), "Perihal " + title, Category.BERKALA)
                            .documents(List.of(document))
                            .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the entry another title. */
    public SampleEdition retitled(String id, String title) {
        Entry before = entries.stream().filter(e -> e.id().value().equals(id)).findFirst().get();
        entries.remove(before);
        news.add(before.id());
        return with(before.toBuilder().title(title).build());
    }

    /** Takes the entry out. */
    public SampleEdition without(String id) {
        entries.removeIf(entry -> entry.id().value().equals(id));
        return this;
    }

    /** Builds it below {@code directory} and opens it. */
    public InstalledEdition install(Path directory) {
        try {
            Path place = Files.createDirectories(directory.resolve("" + number));
            EditionFiles files = new EditionFiles(place);
            ContentFormat.write(new Catalogue(entries), files.content());
            Path db = place.resolve("catalogue.db");
            new CatalogueDbBuilder(sha256 -> Optional.ofNullable(objects.get(sha256)))
                    .build(files, manifest(), db);
            return new InstalledEdition(
                    CatalogueDb.open(db), news, sha256 -> Optional.ofNullable(objects.get(sha256)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Manifest manifest() {
        return new Manifest(
                1,
                number,
                Manifest.Kind.PUBLICATION,
                "DATA CONTOH",
                number == 1 ? null : NOTHING,
                Instant.parse("2026-11-22T03:04:05Z"),
                "p1",
                new Manifest.CycleRef("c1", "Siklus", "73.SOP/KM.05/SDL.5/2023"),
                new Manifest.FileRef(NOTHING),
                new Manifest.NotaDinasRef("1", LocalDate.of(2026, 11, 22), NOTHING),
                new Manifest.ContentRef(NOTHING, 0, entries.size()),
                List.of(),
                new Manifest.FileRef(NOTHING),
                List.of(),
                null);
    }

    private static Entry entry(String id, String title, Category category) {
        return Entry.builder(new EntryId(id), title, category)
                .summary("Ringkasan " + title)
                .titleEn("English " + title)
                .validity(Validity.BERLAKU)
                .build();
    }

    private static Entry entry(
            String id, String title, Category category, Validity validity, String successor) {
        return entry(id, title, category).toBuilder()
                .validity(validity)
                .replacedBy(new EntryId(successor))
                .build();
    }
}
