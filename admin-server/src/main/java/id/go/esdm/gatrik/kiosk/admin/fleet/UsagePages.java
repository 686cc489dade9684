package id.go.esdm.gatrik.kiosk.admin.fleet;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;

import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import io.javalin.http.Context;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** The page of what visitors read and what they sought, found or not. */
public final class UsagePages implements RouteGroup {
    private static final String TITLE = "Dibaca pengunjung";

    private final Page page;
    private final Usage usage;
    private final InstantSource clock;

    /** The pages of those totals. */
    public UsagePages(Page page, Usage usage, InstantSource clock) {
        this.page = page;
        this.usage = usage;
        this.clock = clock;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, "/dibaca", Access.signedIn(), this::show).inMenu(TITLE, "eye");
    }

    private void show(Context ctx) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Wib.ZONE);
        UsagePeriod period = UsageRequests.period(ctx, today);
        page.show(
                ctx,
                "fleet/usage",
                TITLE,
                Map.of("period", period, "today", today, "totals", usage.totals(period)));
    }
}
