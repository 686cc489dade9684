package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.CatalogueReadException;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;

/**
 * What the first screen needs of the edition that {@code current} leads to, and nothing else: its catalogue, if that was built for
 * the very manifest that lies there. Both came to that place verified. Signatures are checked again right after the first screen, by
 * {@link EditionOpener}.
 */
final class FirstGlance {
    private final CacheDirectory cache;
    private final EditionCache editions;

    FirstGlance(CacheDirectory cache, EditionCache editions) {
        this.cache = cache;
        this.editions = editions;
    }

    /**
     * The edition to show at once.
     *
     * @return null where that takes more than a glance
     * @throws IOException if the cache cannot be read
     */
    @Nullable InstalledEdition look() throws IOException {
        int number = editions.currentNumber();
        EditionFiles files = cache.edition(number);
        if (number == 0
                || !Files.isRegularFile(files.manifest())
                || !Files.isRegularFile(CacheDirectory.database(files))) {
            return null;
        }
        CatalogueDb catalogue = open(files);
        if (catalogue == null) {
            return null;
        }
        if (catalogue.edition() == number
                && catalogue.manifestSha256().equals(CachedObjects.digest(files.manifest()))) {
            return new InstalledEdition(
                    catalogue, News.read(cache.news(number)).ids(), editions.objects());
        }
        catalogue.close();
        return null;
    }

    private static @Nullable CatalogueDb open(EditionFiles files) {
        try {
            return CatalogueDb.open(CacheDirectory.database(files));
        } catch (CatalogueReadException _) {
            return null; // told by EditionOpener, which builds it anew
        }
    }
}
