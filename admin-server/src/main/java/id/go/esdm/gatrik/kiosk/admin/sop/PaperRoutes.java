package id.go.esdm.gatrik.kiosk.admin.sop;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.KOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_HUMAS;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_KOMPUTER;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SESDITJEN;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SUBKOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.UNIT_TEKNIS;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.archive.Paper;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperFile;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperId;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.store.ObjectStore;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Json;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Upload;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/** The API of the papers: handed in under a cycle, fetched by their id. */
public final class PaperRoutes implements RouteGroup {
    private static final String PAPERS = "/api/v1/cycles/{id}/papers";
    static final Access WRITERS =
            Access.roles(
                    UNIT_TEKNIS,
                    PRANATA_KOMPUTER,
                    PRANATA_HUMAS,
                    SUBKOORDINATOR,
                    KOORDINATOR,
                    SESDITJEN);
    // SOP model, section 5: the administrator sees what there is, not what it says.
    static final Access READERS =
            Access.roles(PRANATA_KOMPUTER, PRANATA_HUMAS, SUBKOORDINATOR, KOORDINATOR, SESDITJEN);

    private final Papers papers;
    private final PaperDesk desk;
    private final ObjectStore objects;
    private final Uploads uploads;

    public PaperRoutes(Papers papers, ObjectStore objects, Uploads uploads) {
        this.papers = papers;
        this.desk = new PaperDesk(papers, objects);
        this.objects = objects;
        this.uploads = uploads;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, PAPERS, Access.signedIn(), this::list)
                .says("Naskah dinas satu siklus")
                .answers(200, PaperView.class);
        routes.add(POST, PAPERS, WRITERS, this::add)
                .says("Menyerahkan naskah dinas (multipart: kind, number?, date?, file)")
                .answers(201, PaperView.class);
        routes.add(GET, "/api/v1/papers/{paper}", READERS, this::download)
                .says("Berkas satu naskah dinas");
    }

    /** A paper as the API tells it. */
    record PaperView(
            String id,
            String cycle,
            PaperKind kind,
            @Nullable String number,
            @Nullable LocalDate date,
            String name,
            String mediaType,
            long bytes,
            String sha256,
            String by,
            Instant at) {
        static PaperView of(Paper paper) {
            return new PaperView(
                    paper.id().value(),
                    paper.cycle(),
                    paper.kind(),
                    paper.number(),
                    paper.date(),
                    paper.name(),
                    paper.mediaType(),
                    paper.bytes(),
                    paper.sha256().hex(),
                    paper.by().value(),
                    paper.at());
        }
    }

    private void list(Context ctx) {
        Json.answer(
                ctx, 200, papers.of(CycleRequests.id(ctx)).stream().map(PaperView::of).toList());
    }

    private void add(Context ctx) throws IOException {
        CycleId cycle = CycleRequests.id(ctx);
        Actor actor = CycleRequests.actor(ctx);
        try (Upload upload = uploads.read(ctx, PaperFile.LARGEST)) {
            Paper paper = desk.add(cycle, actor, upload.fields(), upload);
            Json.answer(ctx, 201, PaperView.of(paper));
        }
    }

    private void download(Context ctx) throws IOException {
        Paper paper = get(ctx.pathParam("paper"));
        Path file =
                objects.find(paper.sha256())
                        .orElseThrow(() -> new IllegalStateException("lost: " + paper.sha256()));
        String name = URLEncoder.encode(paper.name(), StandardCharsets.UTF_8).replace("+", "%20");
        // Never shown in our own origin: whatever it is, it is saved.
        ctx.header("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        ctx.contentType(paper.mediaType()).result(Files.newInputStream(file));
    }

    private Paper get(String id) {
        try {
            return papers.find(new PaperId(id)).orElseThrow(PaperRoutes::unknown);
        } catch (IllegalArgumentException malformed) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return new ProblemException(404, "Naskah ini tidak ada.");
    }
}
