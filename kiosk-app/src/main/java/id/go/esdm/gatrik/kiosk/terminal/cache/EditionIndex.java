package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDbBuilder;
import id.go.esdm.gatrik.kiosk.edition.CatalogueReadException;
import id.go.esdm.gatrik.kiosk.edition.ContentChange;
import id.go.esdm.gatrik.kiosk.edition.ContentFile;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;
import id.go.esdm.gatrik.kiosk.edition.StorageFault;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;

/** Builds the {@code catalogue.db} of a verified edition: from the one before where that is here, else from nothing. */
final class EditionIndex {
    private static final Logger LOG = LoggerFactory.getLogger(EditionIndex.class);

    private final CatalogueDbBuilder builder;

    EditionIndex(ObjectSource texts) {
        this.builder = new CatalogueDbBuilder(texts);
    }

    /**
     * Builds it beside the five files of {@code stage}, durably.
     *
     * @param known the changes against the edition held, where they have been found out already
     * @return what is new against the edition held; nothing where none is
     */
    CatalogueDiff build(
            EditionFiles stage,
            Manifest manifest,
            @Nullable HeldEdition held,
            @Nullable CatalogueDiff known) {
        CatalogueDiff changes = CatalogueDiff.NONE;
        if (held != null && held.intact() && held.number() < manifest.edition()) {
            changes = known == null ? changes(held.files(), stage) : known;
            if (update(held.files(), changes, stage, manifest)) {
                return changes;
            }
        }
        builder.build(stage, manifest, CacheDirectory.database(stage));
        return changes;
    }

    /** Builds the lost or damaged one of an edition whose content is sound, and puts it in its place. */
    void rebuild(EditionFiles files, Manifest manifest) {
        Path target = files.directory().resolve(".catalogue.db");
        DurableFiles.deleteTree(target);
        builder.build(files, manifest, target);
        DurableFiles.rename(target, CacheDirectory.database(files));
    }

    private boolean update(
            EditionFiles held, CatalogueDiff changes, EditionFiles stage, Manifest manifest) {
        Path earlier = CacheDirectory.database(held);
        try {
            builder.update(earlier, changes, stage, manifest, CacheDirectory.database(stage));
            return true;
        } catch (CatalogueReadException e) {
            if (StorageFault.find(e).isPresent()) {
                throw e; // the one before is sound, and a whole one needs no less room
            }
            LOG.warn("{} cannot be built upon", earlier, e);
            return false;
        }
    }

    private static CatalogueDiff changes(EditionFiles earlier, EditionFiles later) {
        try (ContentFile before = ContentFile.open(earlier.content());
                ContentFile after = ContentFile.open(later.content())) {
            return ContentChange.between(before, after);
        }
    }
}
