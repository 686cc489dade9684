package id.go.esdm.gatrik.kiosk.admin.draft;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.web.Notice;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Upload;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;

import io.javalin.http.Context;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The documents of one entry: attached, read by who reviews it, taken off. */
final class DocumentPages implements RouteGroup {
    private static final String DOCUMENTS = "/siklus/{id}/draf/informasi/{entry}/dokumen";

    private final Page page;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final EntrySheet sheet;
    private final DocumentIntake intake;
    private final ObjectSource objects;
    private final Uploads uploads;
    private final long mostBytes;

    DocumentPages(
            Page page,
            Drafts drafts,
            DraftDesk desk,
            EntrySheet sheet,
            DocumentIntake intake,
            ObjectSource objects,
            Uploads uploads,
            long mostBytes) {
        this.page = page;
        this.drafts = drafts;
        this.desk = desk;
        this.sheet = sheet;
        this.intake = intake;
        this.objects = objects;
        this.uploads = uploads;
        this.mostBytes = mostBytes;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(POST, DOCUMENTS, DraftDesk.EDITORS, this::attach).receives(uploads, mostBytes);
        routes.add(GET, DOCUMENTS + "/{document}", DraftDesk.READERS, this::read);
        routes.add(POST, DOCUMENTS + "/{document}/lepas", DraftDesk.EDITORS, this::takeOff);
    }

    private void attach(Context ctx) throws IOException {
        DraftId draft = desk.draft(ctx);
        EntryId id = DraftDesk.entry(ctx);
        Entry entry = get(draft, id);
        try {
            drafts.admit(draft, DraftDesk.editor(ctx));
            Upload upload = uploads.read(ctx, mostBytes);
            Upload.SentFile file = upload.getFile("file");
            String title = DraftRoutes.title(upload.text("title"), file.name());
            try (InputStream content = file.open()) {
                drafts.attach(DraftDesk.editor(ctx), draft, id, taken(content, title));
            }
            page.redirect(
                    ctx,
                    DraftDesk.path(draft, id),
                    Notice.done("Dokumen “" + title + "” dilampirkan."));
        } catch (ProblemException refusal) {
            sheet.showAgain(ctx, draft, entry, refusal.problem(), EntryForm.of(entry));
        }
    }

    private DocumentRef taken(InputStream content, String title) {
        return switch (intake.take(content, title)) {
            case Intake.Taken(DocumentRef document) -> document;
            case Intake.Refused(IntakeProblem problem) -> throw DraftRoutes.refusal(problem);
        };
    }

    /** Whatever it is, it is saved and never shown in our own origin. */
    private void read(Context ctx) throws IOException {
        Entry entry = get(desk.draft(ctx), DraftDesk.entry(ctx));
        DocumentRef document = find(ctx, entry);
        Path file =
                objects.find(document.sha256())
                        .orElseThrow(() -> new IllegalStateException("no " + document.sha256()));
        String type = document.mediaType();
        String ending = type.substring(type.indexOf('/') + 1);
        String name = URLEncoder.encode(document.title() + "." + ending, StandardCharsets.UTF_8);
        ctx.header(
                "Content-Disposition", "attachment; filename*=UTF-8''" + name.replace("+", "%20"));
        ctx.contentType(type).result(Files.newInputStream(file));
    }

    private void takeOff(Context ctx) {
        DraftId draft = desk.draft(ctx);
        EntryId id = DraftDesk.entry(ctx);
        EntrySheet.Present present = sheet.present(draft, id);
        Entry entry = present.entry();
        if (entry != null) {
            String digest = ctx.pathParam("document");
            List<DocumentRef> kept =
                    entry.documents().stream()
                            .filter(document -> !document.sha256().hex().equals(digest))
                            .toList();
            drafts.put(
                    DraftDesk.editor(ctx),
                    draft,
                    entry.toBuilder().documents(kept).build(),
                    present.version());
        }
        page.redirect(ctx, DraftDesk.path(draft, id), Notice.done("Dokumen dilepas."));
    }

    private Entry get(DraftId draft, EntryId id) {
        return drafts.find(draft, id)
                .orElseThrow(
                        () -> new ProblemException(404, "Informasi ini tidak ada dalam draf."));
    }

    private static DocumentRef find(Context ctx, Entry entry) {
        return entry.documents().stream()
                .filter(document -> document.sha256().hex().equals(ctx.pathParam("document")))
                .findFirst()
                .orElseThrow(() -> new ProblemException(404, "Dokumen ini tidak ada."));
    }
}
