package id.go.esdm.gatrik.kiosk.admin.sop;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.KOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_HUMAS;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SESDITJEN;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SUBKOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Json;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The API of the cycles, and of SOP langkah 6 to 8: submit, review, send back, cancel. */
public final class CycleRoutes implements RouteGroup {
    private static final String CYCLES = "/api/v1/cycles";
    private static final String STEPS = CYCLES + "/{id}/steps/";

    private final Cycles cycles;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Dispositions dispositions;
    private final Cancellations cancellations;
    private final StepClocks clocks;

    public CycleRoutes(
            Cycles cycles,
            Submissions submissions,
            Reviews reviews,
            Dispositions dispositions,
            Cancellations cancellations,
            StepClocks clocks) {
        this.cycles = cycles;
        this.submissions = submissions;
        this.reviews = reviews;
        this.dispositions = dispositions;
        this.cancellations = cancellations;
        this.clocks = clocks;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, CYCLES, Access.signedIn(), this::list)
                .says("Semua siklus, yang terbaru lebih dahulu")
                .answers(200, CycleView.class);
        routes.add(GET, CYCLES + "/{id}", Access.signedIn(), this::get)
                .says("Satu siklus dengan riwayatnya")
                .answers(200, CycleView.class);
        routes.add(POST, STEPS + "6/complete", Access.roles(PRANATA_HUMAS), this::submit)
                .says("Langkah 6: mengajukan konsep dan data")
                .takes(PreparationRoutes.Remark.class)
                .answers(200, CycleView.class);
        routes.add(POST, STEPS + "7/complete", Access.roles(SUBKOORDINATOR), this::endorse)
                .says("Langkah 7: menyetujui dengan tanda tangan Subkoordinator")
                .takes(Endorsement.class)
                .answers(200, CycleView.class);
        routes.add(POST, STEPS + "7/return", Access.roles(SUBKOORDINATOR), ctx -> sendBack(ctx, 7))
                .says("Langkah 7: mengembalikan kepada Pranata Humas")
                .takes(Return.class)
                .answers(200, CycleView.class);
        routes.add(POST, STEPS + "8/complete", Access.roles(KOORDINATOR), this::agree)
                .says("Langkah 8: menyetujui dengan tanda tangan Koordinator")
                .takes(AgreementText.class)
                .answers(200, CycleView.class);
        routes.add(POST, STEPS + "8/return", Access.roles(KOORDINATOR), ctx -> sendBack(ctx, 8))
                .says("Langkah 8: mengembalikan kepada Subkoordinator")
                .takes(Return.class)
                .answers(200, CycleView.class);
        routes.add(POST, STEPS + "9/receive", Access.roles(SESDITJEN), this::receive)
                .says("Langkah 9: Sesditjen menerima laporan")
                .takes(PreparationRoutes.Remark.class)
                .answers(200, CycleView.class);
        routes.add(POST, STEPS + "9/complete", Access.roles(SESDITJEN), this::dispose)
                .says("Langkah 9: disposisi Sesditjen")
                .takes(DispositionText.class)
                .answers(200, CycleView.class);
        routes.add(GET, CYCLES + "/{id}/archive", PaperRoutes.READERS, this::archive)
                .says("Catatan arsip siklus yang selesai; SHA-256-nya tercantum pada siklus")
                .answers(200, ArchiveRecord.class);
        routes.add(
                        POST,
                        CYCLES + "/{id}/cancel",
                        Access.roles(KOORDINATOR, SESDITJEN),
                        this::cancel)
                .says("Membatalkan siklus")
                .takes(Cancellation.class)
                .answers(200, CycleView.class);
    }

    /** T7y. */
    record Endorsement(
            @Nullable Integer version,
            @Nullable Boolean approve,
            @Nullable Boolean notExcluded,
            @Nullable String password) {}

    /** T8y. */
    record AgreementText(
            @Nullable Integer version,
            @Nullable Boolean approve,
            @Nullable Boolean notExcluded,
            @Nullable String password,
            Reviews.@Nullable NotaDinasNumber notaDinas) {}

    /** T7t, T8t, T7t'. */
    record Return(
            @Nullable Integer version,
            @Nullable String reason,
            @Nullable List<EntryNote> entries) {}

    /** T9b. */
    record DispositionText(
            @Nullable Integer version,
            @Nullable String instruction,
            @Nullable String evaluation,
            @Nullable List<String> to) {}

    /** Tx. */
    record Cancellation(@Nullable Integer version, @Nullable String reason) {}

    private void list(Context ctx) {
        Json.answer(ctx, 200, cycles.list().stream().map(clocks::line).toList());
    }

    private void get(Context ctx) {
        answer(ctx, cycles.get(CycleRequests.id(ctx)));
    }

    private void submit(Context ctx) {
        PreparationRoutes.Remark sent = Json.read(ctx, PreparationRoutes.Remark.class);
        answer(
                ctx,
                submissions.submit(
                        CycleRequests.id(ctx),
                        CycleRequests.version(ctx, sent.version()),
                        CycleRequests.actor(ctx),
                        Words.note(sent.note())));
    }

    private void endorse(Context ctx) {
        Endorsement sent = Json.read(ctx, Endorsement.class);
        answer(
                ctx,
                reviews.endorse(
                        CycleRequests.id(ctx),
                        CycleRequests.version(ctx, sent.version()),
                        CycleRequests.actor(ctx),
                        new Reviews.Consent(sent.approve(), sent.notExcluded(), sent.password())));
    }

    private void agree(Context ctx) {
        AgreementText sent = Json.read(ctx, AgreementText.class);
        answer(
                ctx,
                reviews.agree(
                        CycleRequests.id(ctx),
                        CycleRequests.version(ctx, sent.version()),
                        CycleRequests.actor(ctx),
                        new Reviews.Consent(sent.approve(), sent.notExcluded(), sent.password()),
                        sent.notaDinas()));
    }

    private void sendBack(Context ctx, int step) {
        Return sent = Json.read(ctx, Return.class);
        answer(
                ctx,
                reviews.sendBack(
                        CycleRequests.id(ctx),
                        CycleRequests.version(ctx, sent.version()),
                        CycleRequests.actor(ctx),
                        step,
                        sent.reason(),
                        sent.entries() == null ? List.of() : sent.entries()));
    }

    private void receive(Context ctx) {
        PreparationRoutes.Remark sent = Json.read(ctx, PreparationRoutes.Remark.class);
        answer(
                ctx,
                dispositions.receive(
                        CycleRequests.id(ctx),
                        CycleRequests.version(ctx, sent.version()),
                        CycleRequests.actor(ctx),
                        sent.note()));
    }

    private void dispose(Context ctx) {
        DispositionText sent = Json.read(ctx, DispositionText.class);
        answer(
                ctx,
                dispositions.dispose(
                        CycleRequests.id(ctx),
                        CycleRequests.version(ctx, sent.version()),
                        CycleRequests.actor(ctx),
                        sent.instruction(),
                        sent.evaluation(),
                        sent.to()));
    }

    private void archive(Context ctx) {
        CycleId id = CycleRequests.id(ctx);
        cycles.get(id);
        byte[] record =
                cycles.archived(id)
                        .orElseThrow(
                                () -> new ProblemException(404, "Siklus ini belum diarsipkan."));
        ctx.contentType("application/json").result(record);
    }

    private void cancel(Context ctx) {
        Cancellation sent = Json.read(ctx, Cancellation.class);
        answer(
                ctx,
                cancellations.cancel(
                        CycleRequests.id(ctx),
                        CycleRequests.version(ctx, sent.version()),
                        CycleRequests.actor(ctx),
                        sent.reason()));
    }

    private void answer(Context ctx, CycleHistory history) {
        ctx.header("ETag", "\"" + history.version() + "\"");
        Json.answer(ctx, 200, clocks.view(history));
    }
}
