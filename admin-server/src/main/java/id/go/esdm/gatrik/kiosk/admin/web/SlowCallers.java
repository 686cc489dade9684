package id.go.esdm.gatrik.kiosk.admin.web;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Parts with callers who keep a connection by a byte now and then: whose request line and headers do not come to an end, or
 * whose body comes more slowly than anybody's network. Jetty's own handler for that measures all callers together.
 */
final class SlowCallers extends Handler.Wrapper {
    private static final Duration HEADERS = Duration.ofSeconds(20);
    private static final Duration SWEEP = Duration.ofSeconds(5);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final long SLOWEST_PER_SECOND = 1024;

    private final Set<Connection> answering = ConcurrentHashMap.newKeySet();
    private final Duration headers;
    private final Duration grace;
    private Map<EndPoint, Waiting> waiting = new HashMap<>();
    private Scheduler.@Nullable Task next;

    SlowCallers() {
        this(HEADERS, GRACE);
    }

    /**
     * With a patience of its own, for tests.
     *
     * @param headers how long a request's headers may take
     * @param grace how long a body may be slower than a kilobyte a second
     */
    SlowCallers(Duration headers, Duration grace) {
        this.headers = headers;
        this.grace = grace;
    }

    /**
     * A connection between two requests.
     *
     * @param since when the next request was first seen to have begun; 0 while it has not
     * @param messages requests so far
     * @param bytes that had come before the next request
     */
    private record Waiting(long since, long messages, long bytes) {}

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        answering.add(connection);
        Request.addCompletionListener(request, _ -> answering.remove(connection));
        return super.handle(new PacedBody(request, grace), response, callback);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        schedule();
    }

    @Override
    protected void doStop() throws Exception {
        Scheduler.Task last = next;
        if (last != null) {
            last.cancel();
        }
        super.doStop();
    }

    private void schedule() {
        long pause = Math.min(SWEEP.toMillis(), headers.toMillis());
        next = getServer().getScheduler().schedule(this::sweep, pause, TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        Map<EndPoint, Waiting> still = new HashMap<>();
        for (Connector connector : getServer().getConnectors()) {
            for (EndPoint caller : connector.getConnectedEndPoints()) {
                Connection connection = caller.getConnection();
                if (connection != null && !answering.contains(connection)) {
                    judge(caller, connection, still);
                }
            }
        }
        waiting = still;
        schedule();
    }

    private void judge(EndPoint caller, Connection connection, Map<EndPoint, Waiting> still) {
        long messages = connection.getMessagesIn();
        long bytes = connection.getBytesIn();
        Waiting known = waiting.get(caller);
        if (known == null || known.messages() != messages) {
            // A new connection has sent whatever it has sent for this very request.
            known = new Waiting(0, messages, messages == 0 ? 0 : bytes);
        }
        if (bytes == known.bytes()) {
            still.put(caller, known);
        } else if (known.since() == 0) {
            still.put(caller, new Waiting(NanoTime.now() | 1, messages, known.bytes()));
        } else if (NanoTime.millisSince(known.since()) < headers.toMillis()) {
            still.put(caller, known);
        } else {
            caller.close();
        }
    }

    /** A body that ends in a failure when it comes too slowly. */
    private static final class PacedBody extends Request.Wrapper {
        private final Duration grace;
        private long begun;
        private long bytes;
        private Content.@Nullable Chunk failure;

        PacedBody(Request request, Duration grace) {
            super(request);
            this.grace = grace;
        }

        @Override
        public Content.Chunk read() {
            if (failure != null) {
                return failure;
            }
            Content.Chunk chunk = super.read();
            bytes += chunk == null ? 0 : chunk.remaining();
            return chunk;
        }

        @Override
        public void demand(Runnable demandCallback) {
            if (begun == 0) {
                begun = NanoTime.now() | 1;
            }
            if (isTooSlow()) {
                failure = Content.Chunk.from(new TimeoutException("the body comes too slowly"));
                demandCallback.run();
            } else {
                super.demand(demandCallback);
            }
        }

        private boolean isTooSlow() {
            long millis = NanoTime.millisSince(begun);
            return millis > grace.toMillis() && bytes < SLOWEST_PER_SECOND * millis / 1000;
        }
    }
}
