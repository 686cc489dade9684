package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Catalogue;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An edition's content and manifest as {@link CatalogueDbBuilder} takes them; nobody has signed it. */
public record UnsignedEdition(Catalogue catalogue, EditionFiles files, Manifest manifest) {
    private static final Sha256 NOTHING = Sha256.of("");

    /** Writes the content below {@code directory}. */
    public static UnsignedEdition write(Path directory, int number, Catalogue catalogue) {
        EditionFiles files = EditionFiles.of(directory, number);
        DurableFiles.createDirectories(files.directory());
        ContentFormat.write(catalogue, files.content());
        Manifest manifest =
                new Manifest(
                        1,
                        number,
                        Manifest.Kind.PUBLICATION,
                        null,
                        number == 1 ? null : NOTHING,
                        Instant.parse("2026-11-22T03:04:05Z"),
                        "p1",
                        new Manifest.CycleRef("c1", "Siklus", "73.SOP/KM.05/SDL.5/2023"),
                        new Manifest.FileRef(NOTHING),
                        new Manifest.NotaDinasRef("1", LocalDate.of(2026, 11, 22), NOTHING),
                        new Manifest.ContentRef(NOTHING, 0, catalogue.entries().size()),
                        List.of(),
                        new Manifest.FileRef(NOTHING),
                        List.of(),
                        null);
        return new UnsignedEdition(catalogue, files, manifest);
    }

    /** Builds the edition's database from nothing beside its files. */
    public CatalogueDb open(ObjectSource objects) {
        Path file = files.directory().resolve("catalogue.db");
        new CatalogueDbBuilder(objects).build(files, manifest, file);
        return CatalogueDb.open(file);
    }

    /** Documents and texts below a directory. */
    public static ObjectSource objects(Path directory) {
        return digest -> Optional.of(ObjectSource.place(directory, digest)).filter(Files::exists);
    }

    /** Puts a document whose bytes are its text, with these pages, below a directory. */
    public static DocumentRef document(Path directory, String title, String... pages) {
        byte[] text = String.join("\f", pages).getBytes(StandardCharsets.UTF_8);
        Sha256 digest = Sha256.of(text);
        Path file = ObjectSource.place(directory, digest);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DocumentRef(
                Sha256.of(digest.hex()),
                title,
                "application/pdf",
                text.length,
                pages.length,
                digest);
    }
}
