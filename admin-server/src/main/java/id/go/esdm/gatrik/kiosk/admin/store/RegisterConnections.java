package id.go.esdm.gatrik.kiosk.admin.store;

import org.jdbi.v3.core.ConnectionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** The open connections to the register: the writer's one, and readers' that are kept for the next reader. */
final class RegisterConnections implements AutoCloseable {
    /** A reader's page cache is about 2 MB, so only a few wait idle; more are opened when needed and closed after. */
    private static final int MOST_IDLE = 8;

    private static final Logger LOG = LoggerFactory.getLogger(RegisterConnections.class);

    private final RegisterFile register;
    private final Connection writer;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger idleCount = new AtomicInteger();
    private volatile boolean closed;

    private RegisterConnections(RegisterFile register, Connection writer) {
        this.register = register;
        this.writer = writer;
    }

    static RegisterConnections open(RegisterFile register) throws SQLException {
        return new RegisterConnections(register, register.connect(false));
    }

    /** The one writing connection; the caller sees to it that one thread uses it at a time. */
    ConnectionFactory writing() {
        return new Lent(writer);
    }

    ConnectionFactory reading() {
        return new Pooled();
    }

    @Override
    public void close() {
        closed = true;
        for (Connection reader = idle.poll(); reader != null; reader = idle.poll()) {
            quietlyClose(reader);
        }
        quietlyClose(writer);
    }

    private static void quietlyClose(Connection connection) {
        try {
            connection.close();
        } catch (SQLException problem) {
            LOG.warn("A connection to the register did not close", problem);
        }
    }

    private record Lent(Connection connection) implements ConnectionFactory {
        @Override
        public Connection openConnection() {
            return connection;
        }

        @Override
        public void closeConnection(Connection returned) {
            // The writer stays open for the next write.
        }
    }

    private final class Pooled implements ConnectionFactory {
        @Override
        public Connection openConnection() throws SQLException {
            Connection kept = idle.poll();
            if (kept == null) {
                return register.connect(true);
            }
            idleCount.decrementAndGet();
            return kept;
        }

        @Override
        public void closeConnection(Connection returned) throws SQLException {
            if (closed || idleCount.incrementAndGet() > MOST_IDLE) {
                idleCount.decrementAndGet();
                returned.close();
            } else {
                idle.push(returned);
            }
        }
    }
}
