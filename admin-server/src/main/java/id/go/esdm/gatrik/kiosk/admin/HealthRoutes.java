package id.go.esdm.gatrik.kiosk.admin;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.fleet.CurrentEdition;
import id.go.esdm.gatrik.kiosk.admin.fleet.EditionEvents;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Traffic;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;

import io.javalin.http.Context;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.Locale;

/** What those ask who watch over the server: the process, the live edition, the figures. */
final class HealthRoutes implements RouteGroup {
    private final CurrentEdition current;
    private final EditionEvents events;
    private final Traffic traffic;

    HealthRoutes(CurrentEdition current, EditionEvents events, Traffic traffic) {
        this.current = current;
        this.events = events;
        this.traffic = traffic;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, "/healthz", Access.open(), ctx -> ctx.result("ok\n"));
        routes.add(GET, "/readyz", Access.open(), this::ready);
        routes.add(GET, "/metrics", Access.loopbackOr(Role.ADMINISTRATOR), this::metrics);
    }

    private void ready(Context ctx) {
        LiveEdition live =
                current.live()
                        .orElseThrow(
                                () -> new ProblemException(503, "Belum ada edisi yang tayang."));
        for (String name : EditionFiles.NAMES) {
            if (!Files.isReadable(live.files().directory().resolve(name))) {
                throw new ProblemException(503, "Edisi yang tayang tidak dapat dibaca.");
            }
        }
        ctx.result("ok\n");
    }

    private void metrics(Context ctx) {
        Runtime runtime = Runtime.getRuntime();
        StringBuilder text = new StringBuilder();
        add(text, "kiosk_edition", "gauge", current.live().map(LiveEdition::number).orElse(0));
        add(text, "kiosk_followers", "gauge", events.followers());
        add(text, "http_requests_total", "counter", traffic.requests());
        add(text, "http_refusals_total", "counter", traffic.refusals());
        add(text, "http_faults_total", "counter", traffic.faults());
        add(text, "jvm_heap_used_bytes", "gauge", runtime.totalMemory() - runtime.freeMemory());
        add(text, "jvm_heap_max_bytes", "gauge", runtime.maxMemory());
        add(
                text,
                "process_uptime_seconds",
                "gauge",
                ManagementFactory.getRuntimeMXBean().getUptime() / 1_000);
        ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(text.toString());
    }

    private static void add(StringBuilder text, String name, String type, long value) {
        text.append(String.format(Locale.ROOT, "# TYPE %s %s%n%s %d%n", name, type, name, value));
    }
}
