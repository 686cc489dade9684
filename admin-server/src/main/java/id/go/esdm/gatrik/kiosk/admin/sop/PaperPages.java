package id.go.esdm.gatrik.kiosk.admin.sop;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.archive.Paper;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperFile;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Notice;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Upload;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;

import io.javalin.http.Context;

import java.io.IOException;

/** Hands papers in on the page of their cycle. */
final class PaperPages implements RouteGroup {
    private final Page page;
    private final CycleSheet sheet;
    private final PaperDesk papers;
    private final Uploads uploads;

    PaperPages(Page page, CycleSheet sheet, PaperDesk papers, Uploads uploads) {
        this.page = page;
        this.sheet = sheet;
        this.papers = papers;
        this.uploads = uploads;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(POST, "/siklus/{id}/naskah", PaperRoutes.WRITERS, this::add)
                .receives(uploads, PaperFile.LARGEST);
    }

    private void add(Context ctx) throws IOException {
        CycleId id = CycleRequests.id(ctx);
        Upload upload = uploads.read(ctx, PaperFile.LARGEST);
        Form form = upload.fields();
        try {
            Paper paper = papers.add(id, CycleRequests.actor(ctx), form, upload);
            page.redirect(
                    ctx,
                    CycleSheet.path(id),
                    Notice.done(paper.kind().title() + " sudah diunggah."));
        } catch (ProblemException refusal) {
            sheet.showAgain(ctx, id, refusal.problem(), form);
        }
    }
}
