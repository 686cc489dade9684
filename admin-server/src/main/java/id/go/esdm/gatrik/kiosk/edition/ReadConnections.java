package id.go.esdm.gatrik.kiosk.edition;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/**
 * A few read-only connections to one immutable database. Thread-safe: a reader borrows one, {@link #close} waits for those
 * under way, and whoever comes later gets {@link CatalogueClosedException}.
 */
final class ReadConnections implements AutoCloseable {
    private static final int MOST = 4;

    private final Path file;
    private final Semaphore permits = new Semaphore(MOST);
    private final ConcurrentLinkedDeque<Statements> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    ReadConnections(Path file) {
        this.file = file;
    }

    /** Runs {@code work} on a connection of its own. */
    <T> T read(Work<T> work) {
        permits.acquireUninterruptibly();
        try {
            if (closed) {
                throw new CatalogueClosedException(file);
            }
            Statements statements = idle.pollFirst();
            if (statements == null) {
                statements = new Statements(SqliteFiles.openImmutable(file));
            }
            try {
                return work.on(statements);
            } finally {
                idle.addFirst(statements);
            }
        } catch (SQLException e) {
            throw new CatalogueReadException(file, e);
        } finally {
            permits.release();
        }
    }

    @Override
    public void close() {
        closed = true;
        permits.acquireUninterruptibly(MOST);
        try {
            List<SQLException> failures = new ArrayList<>();
            for (Statements statements = idle.pollFirst();
                    statements != null;
                    statements = idle.pollFirst()) {
                try {
                    statements.close();
                } catch (SQLException e) {
                    failures.add(e);
                }
            }
            if (!failures.isEmpty()) {
                throw new CatalogueReadException(file, failures.getFirst());
            }
        } finally {
            permits.release(MOST);
        }
    }

    /** What is done with a borrowed connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Statements statements) throws SQLException;
    }
}
