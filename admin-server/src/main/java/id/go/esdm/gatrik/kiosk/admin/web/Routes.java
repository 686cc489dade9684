package id.go.esdm.gatrik.kiosk.admin.web;

import io.javalin.http.Handler;

import java.util.ArrayList;
import java.util.List;

/**
 * Every route of the server. Nothing else is ever handed to Javalin, so that what is not declared here, with
 * who may call it, does not exist.
 */
public final class Routes {
    private final List<Route> routes = new ArrayList<>();

    /**
     * Declares a route.
     *
     * @param path with parameters in braces, {@code /api/v1/cycles/{id}}
     * @return the route, to be described further
     * @throws IllegalArgumentException if that method and path are declared already
     */
    public Route add(HttpMethod method, String path, Access access, Handler handler) {
        Route route = new Route(method, path, access, handler);
        if (routes.stream().anyMatch(other -> other.name().equals(route.name()))) {
            throw new IllegalArgumentException("declared twice: " + route.name());
        }
        routes.add(route);
        return route;
    }

    /** All routes, in the order of their declaration. */
    public List<Route> all() {
        return List.copyOf(routes);
    }
}
