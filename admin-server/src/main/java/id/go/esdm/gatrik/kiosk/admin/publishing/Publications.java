package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.archive.LiveEditions;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.edition.ContentChange;
import id.go.esdm.gatrik.kiosk.edition.ContentFile;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What was published, by the register and by the files. Thread-safe; asked inside a write, it sees
 * what that write has done so far.
 */
public final class Publications implements LiveEditions {
    private final Database database;
    private final Path editions;
    private final PublicationStore store = new PublicationStore();
    private volatile @Nullable LiveEdition known;

    /**
     * Over a register and the files beside it.
     *
     * @param editions {@code DIR/editions}
     */
    public Publications(Database database, Path editions) {
        this.database = database;
        this.editions = editions;
    }

    @Override
    public Optional<LiveEdition> live() {
        return findNewest().map(this::edition);
    }

    /** The record of the live one, read from the register alone. */
    public Optional<Publication> findNewest() {
        return database.read(store::findNewest);
    }

    /** Every publication, the newest first. */
    public List<Publication> list() {
        return database.read(store::all);
    }

    /** What was withdrawn after that moment, the newest first. */
    public List<Publication> withdrawalsSince(Instant since) {
        return database.read(handle -> store.withdrawalsSince(handle, since));
    }

    /** The publication of that edition. */
    public Optional<Publication> find(int edition) {
        return database.read(handle -> store.find(handle, edition));
    }

    /** The five files of an edition, published or not. */
    public EditionFiles files(int edition) {
        return EditionFiles.of(editions, edition);
    }

    /**
     * The manifest of a published edition.
     *
     * @throws NoSuchElementException where there is none of that number
     * @throws IllegalStateException if the file is not the one that was recorded
     */
    public Manifest getManifest(int edition) {
        return edition(
                        find(edition)
                                .orElseThrow(
                                        () -> new NoSuchElementException("edition " + edition)))
                .manifest();
    }

    /** What a published edition changed on the one before. */
    public CatalogueDiff diff(int edition) {
        try (ContentFile after = ContentFile.open(files(edition).content());
                ContentFile before =
                        edition == 1
                                ? ContentFile.empty()
                                : ContentFile.open(files(edition - 1).content())) {
            return ContentChange.between(before, after);
        }
    }

    private LiveEdition edition(Publication publication) {
        LiveEdition held = known;
        if (held != null && held.manifestSha256().equals(publication.manifest())) {
            return held;
        }
        EditionFiles files = files(publication.edition());
        try {
            Manifest manifest = Manifest.parse(Files.readAllBytes(files.manifest()));
            if (!manifest.sha256().equals(publication.manifest())) {
                throw new IllegalStateException(
                        "edition " + publication.edition() + " is not the one that was recorded");
            }
            LiveEdition read =
                    new LiveEdition(publication.edition(), publication.manifest(), manifest, files);
            if (held == null || held.number() < read.number()) {
                known = read;
            }
            return read;
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "edition " + publication.edition() + " cannot be read", missing);
        }
    }
}
