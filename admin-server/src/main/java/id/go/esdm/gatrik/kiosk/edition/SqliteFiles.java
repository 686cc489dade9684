package id.go.esdm.gatrik.kiosk.edition;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The two ways a catalogue.db is opened. The driver is called by its name: DriverManager would search every jar for one at the start. */
final class SqliteFiles {
    private static final int BUILD_CACHE_KIB = 32 * 1024;

    /** Pages of text fill twice the usual size well, and every edition's copy is smaller for it. */
    private static final int PAGE_BYTES = 8192;

    private static final int READ_CACHE_KIB = 4 * 1024;

    private SqliteFiles() {}

    /** Read only, with no locks and no look at a journal: nobody writes to an installed edition. */
    static Connection openImmutable(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setCacheSize(-READ_CACHE_KIB);
        String uri = file.toAbsolutePath().toUri().getRawPath();
        return JDBC.createConnection(
                "jdbc:sqlite:file:" + uri + "?immutable=1", config.toProperties());
    }

    /**
     * For the one who builds a file that nobody else knows yet: no journal and no syncs, because a half-built file is thrown
     * away, not repaired. Whoever is done calls {@code DurableFiles}.
     */
    static Connection openToBuild(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setPageSize(PAGE_BYTES);
        config.setCacheSize(-BUILD_CACHE_KIB);
        return JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath(), config.toProperties());
    }
}
