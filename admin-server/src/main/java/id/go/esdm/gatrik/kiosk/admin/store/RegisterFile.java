package id.go.esdm.gatrik.kiosk.admin.store;

import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** The register's file: how it is created, connected to and brought up to date. */
record RegisterFile(Path path) {
    static final String NAME = "register.db";
    private static final int BUSY_MILLISECONDS = 10_000;

    /** Creates the directory and an empty file only its owner can read, since it holds what passwords protect. */
    static RegisterFile prepare(Path path) {
        try {
            Files.createDirectories(directory(path));
            if (Files.notExists(path)) {
                Files.createFile(
                        path,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
        } catch (FileAlreadyExistsException raced) {
            if (!Files.isRegularFile(path)) {
                throw DataUnusableException.unwritable(directory(path), raced);
            }
        } catch (IOException problem) {
            throw DataUnusableException.unwritable(directory(path), problem);
        }
        return new RegisterFile(path);
    }

    /** Applies the migrations that are missing. */
    void migrate() throws SQLException {
        try {
            Migrations.bundled().bringUpToDate(source());
        } catch (FlywayException problem) {
            if (problem.getCause() instanceof SQLException cause) {
                throw cause;
            }
            throw DataUnusableException.foreignRelease(path, problem);
        }
    }

    Connection connect(boolean readOnly) throws SQLException {
        Connection connection = source().getConnection();
        if (readOnly) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA query_only = ON");
            }
        }
        return connection;
    }

    /** What an SQL problem while opening means to the person at the console. */
    DataUnusableException unusable(SQLException problem) {
        int primary = problem.getErrorCode() & 0xff;
        return primary == SQLiteErrorCode.SQLITE_NOTADB.code
                        || primary == SQLiteErrorCode.SQLITE_CORRUPT.code
                ? DataUnusableException.damaged(path, problem)
                : DataUnusableException.unwritable(directory(path), problem);
    }

    private static Path directory(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a register has a folder");
    }

    private SQLiteDataSource source() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path);
        return source;
    }
}
