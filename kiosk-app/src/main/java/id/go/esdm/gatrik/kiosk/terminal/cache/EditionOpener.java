package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.CatalogueReadException;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;
import id.go.esdm.gatrik.kiosk.edition.EditionVerifier;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.Verdict;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.security.PublicKey;

/**
 * Opens what the cache holds, without a network and without reading contents: signatures, sizes, and the digest that
 * {@code catalogue.db} was built for. The rest was verified when it was installed, and {@link EditionCheck} reads it
 * again later.
 */
final class EditionOpener {
    private static final Logger LOG = LoggerFactory.getLogger(EditionOpener.class);

    private final CacheDirectory cache;
    private final EditionCache editions;
    private final EditionVerifier verifier;

    EditionOpener(CacheDirectory cache, EditionCache editions, PublicKey root) {
        this.cache = cache;
        this.editions = editions;
        this.verifier = new EditionVerifier(root);
    }

    /** An edition that is held, and its opened catalogue. */
    record Opened(HeldEdition held, InstalledEdition installed) {}

    /**
     * The edition that {@code current} leads to. If the disk has lost it, the one before, but never across a
     * withdrawal: what was hidden must not come back by a damaged disk.
     *
     * @return null where nothing can be shown
     * @throws IOException if the cache cannot be read
     */
    @Nullable Opened open() throws IOException {
        int current = editions.currentNumber();
        for (int number : editions.numbers()) {
            if (number > current && current > 0) {
                continue; // put in place, but never led to: the power went between the two
            }
            EditionFiles files = cache.edition(number);
            switch (verifier.verifyManifest(files)) {
                case Verdict.Valid valid when valid.manifest().edition() == number -> {
                    Opened opened =
                            open(new HeldEdition(valid.manifest(), valid.roster(), files, true));
                    if (opened != null) {
                        return opened;
                    }
                    if (valid.manifest().kind() == Manifest.Kind.WITHDRAWAL) {
                        return null;
                    }
                }
                case Verdict.Valid _ -> {
                    LOG.error("{} holds another edition", files.directory());
                    return null;
                }
                case Verdict.Refused(EditionProblem problem) -> {
                    LOG.error("{} is damaged: {}", files.directory(), problem);
                    return null;
                }
            }
        }
        return null;
    }

    private @Nullable Opened open(HeldEdition held) throws IOException {
        CatalogueDb catalogue = catalogue(held);
        if (catalogue == null && isContentSound(held)) {
            LOG.warn("catalogue.db of edition {} is built anew", held.number());
            new EditionIndex(editions.objects()).rebuild(held.files(), held.manifest());
            catalogue = catalogue(held);
        }
        if (catalogue == null) {
            LOG.error("edition {} is damaged: {}", held.number(), held.files().directory());
            return null;
        }
        boolean intact =
                Files.isRegularFile(held.files().content())
                        && Files.size(held.files().content()) == held.manifest().content().bytes();
        return new Opened(
                intact ? held : held.damaged(),
                new InstalledEdition(
                        catalogue, News.read(cache.news(held.number())).ids(), editions.objects()));
    }

    private static @Nullable CatalogueDb catalogue(HeldEdition held) {
        try {
            CatalogueDb catalogue = CatalogueDb.open(CacheDirectory.database(held.files()));
            if (catalogue.manifestSha256().equals(held.sha256())) {
                return catalogue;
            }
            catalogue.close();
            return null;
        } catch (CatalogueReadException e) {
            LOG.warn("catalogue.db of edition {} cannot be opened", held.number(), e);
            return null;
        }
    }

    private static boolean isContentSound(HeldEdition held) throws IOException {
        return Files.isRegularFile(held.files().content())
                && CachedObjects.digest(held.files().content())
                        .equals(held.manifest().content().sha256());
    }
}
