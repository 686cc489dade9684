package id.go.esdm.gatrik.kiosk.admin.fleet;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Json;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;

import io.javalin.http.Context;

import java.util.Optional;

/** Where terminals leave their daily totals, under their token. */
public final class UsageRoutes implements RouteGroup {
    private final Fleet fleet;
    private final UsageIntake intake;

    /** The routes of a fleet. */
    public UsageRoutes(Fleet fleet, UsageIntake intake) {
        this.fleet = fleet;
        this.intake = intake;
    }

    @Override
    public void addTo(Routes routes) {
        Access terminals = new Access.Terminals(ctx -> find(ctx).isPresent());
        routes.add(POST, "/feed/usage", terminals, this::take);
    }

    private void take(Context ctx) {
        intake.accept(find(ctx).orElseThrow(), Json.read(ctx, UsageReport.class));
        ctx.status(204);
    }

    private Optional<Terminal> find(Context ctx) {
        return TerminalToken.of(ctx).flatMap(fleet::findByToken);
    }
}
