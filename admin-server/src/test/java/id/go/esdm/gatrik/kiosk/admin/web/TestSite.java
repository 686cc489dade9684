package id.go.esdm.gatrik.kiosk.admin.web;

import java.time.InstantSource;
import java.util.Optional;

/** A real server with just these routes and nobody signed in. */
public final class TestSite implements AutoCloseable {
    private final WebServer server;

    /** Serves these groups on a free port. */
    public TestSite(RouteGroup... groups) {
        Routes routes = new Routes();
        for (RouteGroup group : groups) {
            group.addTo(routes);
        }
        Page page = new Page(routes, new Assets(), InstantSource.system(), Optional::empty);
        server =
                WebServer.start(
                        new Listen("127.0.0.1", 0),
                        routes,
                        page,
                        _ -> Optional.empty(),
                        new Traffic());
    }

    /** Where it listens. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
