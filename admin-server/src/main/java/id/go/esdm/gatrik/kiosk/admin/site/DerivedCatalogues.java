package id.go.esdm.gatrik.kiosk.admin.site;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDbBuilder;
import id.go.esdm.gatrik.kiosk.edition.CatalogueReadException;
import id.go.esdm.gatrik.kiosk.edition.ContentChange;
import id.go.esdm.gatrik.kiosk.edition.ContentFile;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code DIR/derived}: the server's own index of the live edition, made from its files and the one before. It may be
 * deleted at any time; what cannot be read is made anew.
 */
public final class DerivedCatalogues {
    private static final String FILE = "catalogue.db";
    private static final String STAGE = "making";

    private final Path derived;
    private final Path editions;
    private final CatalogueDbBuilder builder;

    /**
     * Over a data directory.
     *
     * @param data DIR of the contract
     * @param objects where the documents' texts lie
     */
    public DerivedCatalogues(Path data, ObjectSource objects) {
        derived = data.resolve("derived");
        editions = data.resolve("editions");
        builder = new CatalogueDbBuilder(objects);
    }

    /** Opens the index of an edition, making it first if it is not there or not its own. */
    CatalogueDb open(LiveEdition edition) {
        Optional<CatalogueDb> present = find(edition);
        if (present.isPresent()) {
            return present.get();
        }
        make(edition);
        return find(edition)
                .orElseThrow(() ->
                        new IllegalStateException("the catalogue of edition " + edition.number()));
    }

    /** Removes the indexes of other editions. */
    void keepOnly(int edition) {
        String kept = EditionFiles.directoryName(edition);
        try (Stream<Path> all = Files.list(derived)) {
            List<Path> others =
                    all.filter(each -> !each.getFileName().toString().equals(kept)).toList();
            others.forEach(DurableFiles::deleteTree);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<CatalogueDb> find(LiveEdition edition) {
        Path file = file(edition.number());
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            CatalogueDb catalogue = CatalogueDb.open(file);
            if (catalogue.manifestSha256().equals(edition.manifestSha256())) {
                return Optional.of(catalogue);
            }
            catalogue.close();
            return Optional.empty();
        } catch (CatalogueReadException damaged) {
            return Optional.empty();
        }
    }

    private void make(LiveEdition edition) {
        Path stage = derived.resolve(STAGE);
        DurableFiles.deleteTree(stage);
        DurableFiles.createDirectories(stage);
        Path target = stage.resolve(FILE);
        Path previous = file(edition.number() - 1);
        if (Files.isRegularFile(previous)) {
            update(edition, previous, target);
        } else {
            builder.build(edition.files(), edition.manifest(), target);
        }
        DurableFiles.sync(stage);
        Path place = file(edition.number()).resolveSibling("");
        DurableFiles.deleteTree(place);
        DurableFiles.rename(stage, place);
    }

    private void update(LiveEdition edition, Path previous, Path target) {
        EditionFiles before = EditionFiles.of(editions, edition.number() - 1);
        try (ContentFile old = ContentFile.open(before.content());
                ContentFile present = ContentFile.open(edition.files().content())) {
            builder.update(
                    previous,
                    ContentChange.between(old, present),
                    edition.files(),
                    edition.manifest(),
                    target);
        }
    }

    private Path file(int edition) {
        return derived.resolve(EditionFiles.directoryName(edition)).resolve(FILE);
    }
}
