package id.go.esdm.gatrik.kiosk.admin.web;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;

import io.javalin.http.Context;
import io.javalin.http.Header;

/** Serves the assets; browsers keep them until the program changes. */
public final class AssetRoutes implements RouteGroup {
    private final Assets assets;

    public AssetRoutes(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, "/assets/{version}/{name}", Access.open(), this::serve);
    }

    private void serve(Context ctx) {
        Asset asset =
                assets.find(ctx.pathParam("version"), ctx.pathParam("name"))
                        .orElseThrow(() -> new ProblemException(404, Problems.sentence(404)));
        ctx.header(Header.CACHE_CONTROL, "public, max-age=31536000, immutable");
        ctx.contentType(asset.mediaType()).result(asset.open());
    }
}
