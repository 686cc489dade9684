package id.go.esdm.gatrik.kiosk.admin.fleet;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;

import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Json;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import io.javalin.http.Context;
import io.javalin.http.Header;

import java.util.List;

/** Where anybody learns what is read most: ids alone, no figures. */
public final class MostReadRoutes implements RouteGroup {
    private final MostRead mostRead;

    /** The route to that. */
    public MostReadRoutes(MostRead mostRead) {
        this.mostRead = mostRead;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, "/feed/most-read", Access.open(), this::answer);
    }

    private void answer(Context ctx) {
        byte[] json = Json.bytes(new Answer(mostRead.entries()));
        // nobody in between may keep it: an entry may be withdrawn at any moment
        ctx.header(Header.CACHE_CONTROL, "no-cache");
        if (!FeedFiles.isHeld(ctx, "\"" + Sha256.of(json).hex() + "\"")) {
            ctx.contentType("application/json").result(json);
        }
    }

    private record Answer(List<String> entries) {}
}
