package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Makes an edition's {@code catalogue.db}: from nothing, or from the one before and what changed, with equal rows. The target
 * is a temporary name that must not exist; when a method returns, its bytes are on the disk and the caller renames it; when one
 * throws, nothing is left. Thread-safe.
 */
public final class CatalogueDbBuilder {
    /** With more changes than this part of the entries, building from nothing is quicker. */
    private static final int MANY = 5;

    private static final int FEW = 200;

    private final ObjectSource objects;

    /** @param objects where the texts of documents are found; one that is missing fails the build */
    public CatalogueDbBuilder(ObjectSource objects) {
        this.objects = objects;
    }

    /**
     * Builds from nothing.
     *
     * @throws CatalogueReadException when the disk or a document's text fails
     */
    public void build(EditionFiles files, Manifest manifest, Path target) {
        make(target, () -> buildInto(files, manifest, target));
    }

    /**
     * Applies {@code diff} to a copy of {@code previous}; builds from nothing where that is quicker or {@code previous} is of
     * an older make.
     *
     * @param previous the database of the edition that {@code diff} starts from
     * @throws CatalogueReadException when the disk or a document's text fails
     */
    public void update(
            Path previous, CatalogueDiff diff, EditionFiles files, Manifest manifest, Path target) {
        int changes = diff.added().size() + diff.changed().size() + diff.removed().size();
        make(
                target,
                () -> {
                    int most = Math.max(FEW, manifest.content().entries() / MANY);
                    if (changes > most || !updateInto(previous, diff, manifest, target)) {
                        Files.deleteIfExists(target);
                        buildInto(files, manifest, target);
                    }
                });
    }

    private void buildInto(EditionFiles files, Manifest manifest, Path target)
            throws SQLException, IOException {
        try (Connection connection = SqliteFiles.openToBuild(target);
                ContentFile content = ContentFile.open(files.content());
                EntryWriter writer = createTables(connection)) {
            new FullBuild(connection, content, writer).run(manifest);
        }
    }

    private boolean updateInto(Path previous, CatalogueDiff diff, Manifest manifest, Path target)
            throws SQLException, IOException {
        Files.copy(previous, target);
        try (Connection connection = SqliteFiles.openToBuild(target)) {
            try (var query = connection.createStatement();
                    var rows = query.executeQuery("SELECT key, value FROM meta")) {
                if (CatalogueMeta.read(rows).displaced()) {
                    return false;
                }
            } catch (SQLException e) {
                return false; // of an older make, or no catalogue at all
            }
            try (EntryWriter writer = new EntryWriter(connection, objects)) {
                return new Update(connection, writer).run(diff, manifest);
            }
        }
    }

    private EntryWriter createTables(Connection connection) throws SQLException {
        try (var create = connection.createStatement()) {
            for (String table : CatalogueSchema.TABLES) {
                create.execute(table);
            }
        }
        return new EntryWriter(connection, objects);
    }

    private static void make(Path target, Making making) {
        boolean made = false;
        try {
            if (Files.exists(target)) {
                throw new IOException("exists already");
            }
            making.run();
            DurableFiles.sync(target);
            made = true;
        } catch (SQLException | IOException e) {
            throw new CatalogueReadException(target, e);
        } finally {
            if (!made) {
                DurableFiles.deleteTree(target);
            }
        }
    }

    @FunctionalInterface
    private interface Making {
        void run() throws SQLException, IOException;
    }
}
