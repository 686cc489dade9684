package id.go.esdm.gatrik.kiosk.admin.store;

import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The register: one SQLite file in WAL mode with one writer and any number of readers, which never wait for it.
 *
 * <p>Thread-safe. A write is durable when the call returns (synchronous=FULL). Calls made by a thread inside its own
 * write join it: a read sees what was written so far, a write is a savepoint of its own, undone alone when it fails.
 */
public final class Database implements AutoCloseable {
    private final RegisterConnections connections;
    private final Jdbi writer;
    private final Jdbi reader;
    private final ReentrantLock writing = new ReentrantLock(true);
    private @Nullable Handle current;

    private Database(RegisterConnections connections) {
        this.connections = connections;
        this.writer = jdbi(connections.writing());
        this.reader = jdbi(connections.reading());
    }

    /**
     * Opens the register, creating and migrating it where that is needed.
     *
     * @param file the register, usually {@code DIR/register.db}; its directory is created
     * @throws DataUnusableException if it cannot be created, read, written or understood; its message says what to do
     */
    public static Database open(Path file) {
        RegisterFile register = RegisterFile.prepare(file);
        try {
            register.migrate();
            return new Database(RegisterConnections.open(register));
        } catch (SQLException problem) {
            throw register.unusable(problem);
        }
    }

    /**
     * Runs work in one transaction that takes the write lock at its start; an exception undoes all of it.
     *
     * @return what the work returned, after it is on the disk
     */
    public <T extends @Nullable Object, X extends Exception> T write(HandleCallback<T, X> work)
            throws X {
        writing.lock();
        try {
            Handle outer = current;
            return outer == null ? transaction(work) : joined(outer, work);
        } finally {
            writing.unlock();
        }
    }

    /** The same as {@link #write} for work that returns nothing. */
    public <X extends Exception> void execute(HandleConsumer<X> work) throws X {
        write(work.asCallback());
    }

    /** Runs work over one unchanging state of the register; it cannot write and never waits for the writer. */
    public <T extends @Nullable Object, X extends Exception> T read(HandleCallback<T, X> work)
            throws X {
        Handle own = writing.isHeldByCurrentThread() ? current : null;
        if (own != null) {
            return work.withHandle(own);
        }
        try (Handle handle = reader.open()) {
            handle.execute("BEGIN");
            try {
                return work.withHandle(handle);
            } finally {
                handle.execute("COMMIT");
            }
        }
    }

    /** Waits for the running write, then closes every connection; SQLite folds the WAL into the file. */
    @Override
    public void close() {
        writing.lock();
        try {
            connections.close();
        } finally {
            writing.unlock();
        }
    }

    private <T extends @Nullable Object, X extends Exception> T transaction(
            HandleCallback<T, X> work) throws X {
        try (Handle handle = writer.open()) {
            handle.execute("BEGIN IMMEDIATE");
            current = handle;
            try {
                T result = work.withHandle(handle);
                handle.execute("COMMIT");
                return result;
            } catch (Throwable failure) {
                undo(handle, "ROLLBACK", failure);
                throw failure;
            } finally {
                current = null;
            }
        }
    }

    private static <T extends @Nullable Object, X extends Exception> T joined(
            Handle outer, HandleCallback<T, X> work) throws X {
        outer.execute("SAVEPOINT joined");
        try {
            T result = work.withHandle(outer);
            outer.execute("RELEASE joined");
            return result;
        } catch (Throwable failure) {
            undo(outer, "ROLLBACK TO joined", failure);
            undo(outer, "RELEASE joined", failure);
            throw failure;
        }
    }

    private static void undo(Handle handle, String statement, Throwable failure) {
        try {
            handle.execute(statement);
        } catch (JdbiException already) {
            // A full disk makes SQLite roll back by itself; the first failure is the one to tell.
            failure.addSuppressed(already);
        }
    }

    private static Jdbi jdbi(ConnectionFactory factory) {
        StoredInstants instants = new StoredInstants();
        Jdbi jdbi = Jdbi.create(factory);
        jdbi.registerArgument(instants);
        jdbi.registerColumnMapper(instants);
        return jdbi;
    }
}
