package id.go.esdm.gatrik.kiosk.admin.web;

import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.StatisticsHandler;

/** What has passed through a server since its start. Bodies that trickle in too slowly are cut here, too. */
public final class Traffic {
    private static final long SLOWEST_READ = 256;

    private final MinimumDataRateHandler handler = new MinimumDataRateHandler(SLOWEST_READ, 0);

    StatisticsHandler handler() {
        return handler;
    }

    /** Requests so far. */
    public long requests() {
        return handler.getRequestTotal();
    }

    /** Answers of 4xx so far. */
    public long refusals() {
        return handler.getResponses4xx();
    }

    /** Answers of 5xx so far. */
    public long faults() {
        return handler.getResponses5xx();
    }
}
