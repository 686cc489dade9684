package id.go.esdm.gatrik.kiosk.admin.report;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.KOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_HUMAS;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_KOMPUTER;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SESDITJEN;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SUBKOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;

import id.go.esdm.gatrik.kiosk.admin.sop.CycleHistory;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleRequests;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycles;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;

import io.javalin.http.Context;
import io.javalin.http.Header;

import java.io.IOException;

/** The archive of a cycle, to be saved. */
final class ArchivePages implements RouteGroup {
    private final Cycles cycles;
    private final ArchiveBundle bundle;

    ArchivePages(Cycles cycles, ArchiveBundle bundle) {
        this.cycles = cycles;
        this.bundle = bundle;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(
                GET,
                "/siklus/{id}/arsip.zip",
                Access.roles(
                        PRANATA_KOMPUTER, PRANATA_HUMAS, SUBKOORDINATOR, KOORDINATOR, SESDITJEN),
                this::save);
    }

    private void save(Context ctx) throws IOException {
        CycleHistory history = cycles.get(CycleRequests.id(ctx));
        byte[] record =
                cycles.archived(history.id())
                        .orElseThrow(
                                () -> new ProblemException(404, "Siklus ini belum diarsipkan."));
        ctx.header(
                Header.CONTENT_DISPOSITION,
                "attachment; filename=\"arsip-" + history.id() + ".zip\"");
        ctx.header(Header.CACHE_CONTROL, "no-store");
        ctx.contentType("application/zip");
        bundle.write(history, record, ctx.outputStream());
    }
}
