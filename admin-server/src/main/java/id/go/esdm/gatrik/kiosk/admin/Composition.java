package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.web.AssetRoutes;
import id.go.esdm.gatrik.kiosk.admin.web.Assets;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;
import id.go.esdm.gatrik.kiosk.admin.web.WebServer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Which routes the server has: the groups of every room, in the order of the menu. */
final class Composition {
    private Composition() {}

    /** Every route over these rooms. */
    static Routes routes(AdminConfig config, Rooms rooms, Assets assets) {
        Uploads uploads = new Uploads(config.data().resolve("uploads"));
        List<RouteGroup> groups = new ArrayList<>();
        groups.add(new AssetRoutes(assets));
        groups.addAll(rooms.sop().routes(rooms.objects(), uploads));
        groups.addAll(rooms.publishing().routes());
        Routes routes = new Routes();
        groups.forEach(group -> group.addTo(routes));
        return routes;
    }

    /** Begins to accept requests. */
    static WebServer serve(AdminConfig config, Rooms rooms, Clock clock) {
        Assets assets = new Assets();
        Routes routes = routes(config, rooms, assets);
        Page page = new Page(routes, assets, clock, rooms.label()::find);
        return WebServer.start(
                config.host(), config.port(), routes, page, rooms.people().people()::findSession);
    }
}
