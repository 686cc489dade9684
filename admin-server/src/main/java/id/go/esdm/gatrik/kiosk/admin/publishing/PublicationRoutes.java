package id.go.esdm.gatrik.kiosk.admin.publishing;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.KOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_HUMAS;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SUBKOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.archive.DiffView;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleRequests;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Json;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The API of publications: publish (T8p), withdraw (Tarik), and what an edition changed. */
public final class PublicationRoutes implements RouteGroup {
    private static final String PUBLICATIONS = "/api/v1/publications";

    private final Publications publications;
    private final CyclePublications cycles;
    private final Withdrawals withdrawals;

    public PublicationRoutes(
            Publications publications, CyclePublications cycles, Withdrawals withdrawals) {
        this.publications = publications;
        this.cycles = cycles;
        this.withdrawals = withdrawals;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(
                        POST,
                        "/api/v1/cycles/{id}/publication",
                        Access.roles(PRANATA_HUMAS),
                        this::publish)
                .says("Menerbitkan bahan yang disetujui sebagai edisi baru")
                .takes(Seen.class)
                .answers(201, PublicationView.class);
        routes.add(
                        POST,
                        "/api/v1/withdrawals",
                        Access.roles(PRANATA_HUMAS, SUBKOORDINATOR, KOORDINATOR),
                        this::withdraw)
                .says("Menarik informasi dari edisi yang tayang, seketika")
                .takes(Tarik.class)
                .answers(201, PublicationView.class);
        routes.add(GET, PUBLICATIONS + "/{edition}/diff", Access.signedIn(), this::diff)
                .says("Perubahan satu edisi terhadap edisi sebelumnya")
                .answers(200, DiffView.class);
    }

    /** T8p. */
    record Seen(@Nullable Integer version) {}

    /** Tarik. */
    record Tarik(
            @Nullable List<String> entries, @Nullable String reason, @Nullable String password) {
        @Override
        public String toString() {
            return "Tarik[entries=" + entries + "]";
        }
    }

    private void publish(Context ctx) {
        Integer sent = Json.read(ctx, Seen.class).version();
        Publication published =
                cycles.publish(
                        CycleRequests.id(ctx),
                        CycleRequests.version(ctx, sent),
                        CycleRequests.actor(ctx));
        Json.answer(ctx, 201, PublicationView.of(published));
    }

    private void withdraw(Context ctx) {
        Tarik sent = Json.read(ctx, Tarik.class);
        Publication published =
                withdrawals.withdraw(
                        CycleRequests.actor(ctx), sent.entries(), sent.reason(), sent.password());
        Json.answer(ctx, 201, PublicationView.of(published));
    }

    private void diff(Context ctx) {
        int edition = PublicationRequests.get(ctx, publications).edition();
        Json.answer(ctx, 200, DiffView.of(publications.diff(edition)));
    }
}
