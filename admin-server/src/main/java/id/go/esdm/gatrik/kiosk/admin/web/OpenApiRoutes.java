package id.go.esdm.gatrik.kiosk.admin.web;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;

import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Serves the description of the API; it is made when it is asked for first. */
public final class OpenApiRoutes implements RouteGroup {
    @Override
    public void addTo(Routes routes) {
        Supplier<byte[]> document = new Lazily<>(() -> Json.bytes(OpenApi.describe(routes)));
        routes.add(
                GET,
                "/api/openapi.json",
                Access.open(),
                ctx ->
                        ctx.contentType("application/json")
                                .result(new ByteArrayInputStream(document.get())));
    }
}
