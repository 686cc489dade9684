package id.go.esdm.gatrik.kiosk.admin.web;

/** A room's routes. The composition root adds one group after the other, in the order of the menu. */
@FunctionalInterface
public interface RouteGroup {
    /** Declares the routes, one line each: method, path, who may, handler. */
    void addTo(Routes routes);
}
