package id.go.esdm.gatrik.kiosk.admin.web;

import org.eclipse.jetty.server.handler.StatisticsHandler;

/** What has passed through a server since its start. */
public final class Traffic {
    private final StatisticsHandler handler = new StatisticsHandler();

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
