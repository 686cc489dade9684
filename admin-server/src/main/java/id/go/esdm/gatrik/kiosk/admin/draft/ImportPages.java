package id.go.esdm.gatrik.kiosk.admin.draft;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.web.Notice;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.Problem;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Upload;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import io.javalin.http.Context;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A spreadsheet into the draft: first every row's fate, and only on a second word the import itself. */
final class ImportPages implements RouteGroup {
    private static final String IMPORT = "/siklus/{id}/draf/impor";
    private static final String SHEET = IMPORT + "/{sheet}";
    private static final String TITLE = "Impor lembar kerja";

    private final Page page;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final DraftImport imports;
    private final WaitingSheets sheets;
    private final Uploads uploads;
    private final long mostBytes;

    ImportPages(
            Page page,
            Drafts drafts,
            DraftDesk desk,
            DraftImport imports,
            WaitingSheets sheets,
            Uploads uploads,
            long mostBytes) {
        this.page = page;
        this.drafts = drafts;
        this.desk = desk;
        this.imports = imports;
        this.sheets = sheets;
        this.uploads = uploads;
        this.mostBytes = mostBytes;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, IMPORT, DraftDesk.EDITORS, this::form);
        routes.add(POST, IMPORT, DraftDesk.EDITORS, this::send).receives(uploads, mostBytes);
        routes.add(GET, SHEET, DraftDesk.EDITORS, this::report);
        routes.add(POST, SHEET, DraftDesk.EDITORS, this::apply);
    }

    private void form(Context ctx) {
        DraftId draft = desk.draft(ctx);
        page.show(ctx, "draft/import", TITLE, formModel(ctx, draft));
    }

    private void send(Context ctx) throws IOException {
        DraftId draft = desk.draft(ctx);
        try {
            drafts.admit(draft, DraftDesk.editor(ctx));
            Upload.SentFile sent = uploads.read(ctx, mostBytes).getFile("file");
            try (InputStream content = sent.open()) {
                WaitingSheets.Sheet sheet = sheets.keep(content, sent.name());
                page.redirect(ctx, path(draft) + "/" + sheet.digest());
            }
        } catch (ProblemException refusal) {
            page.showAgain(ctx, refusal.problem(), "draft/import", TITLE, formModel(ctx, draft));
        }
    }

    private void report(Context ctx) {
        DraftId draft = desk.draft(ctx);
        Optional<WaitingSheets.Sheet> sheet = find(ctx);
        if (sheet.isEmpty()) {
            chooseAgain(ctx, draft);
            return;
        }
        page.show(ctx, "draft/report", TITLE, reportModel(ctx, draft, sheet.get()));
    }

    private void apply(Context ctx) throws IOException {
        DraftId draft = desk.draft(ctx);
        Optional<WaitingSheets.Sheet> sheet = find(ctx);
        if (sheet.isEmpty()) {
            chooseAgain(ctx, draft);
            return;
        }
        try (InputStream content = sheet.get().open()) {
            ImportReport report = imports.run(DraftDesk.editor(ctx), draft, content);
            if (!report.isAcceptable()) {
                throw ImportRefusal.of(report);
            }
            page.redirect(ctx, DraftDesk.path(draft), Notice.done(done(report.counts())));
        } catch (ProblemException refusal) {
            // The rows' problems stand in the table already.
            Problem plain = Problem.of(refusal.problem().status(), refusal.problem().title());
            page.showAgain(ctx, plain, "draft/report", TITLE, reportModel(ctx, draft, sheet.get()));
        }
    }

    private static String done(ImportReport.Counts counts) {
        return counts.added() + counts.changed() == 0
                ? "Isi berkas sudah sama dengan draf; tidak ada yang perlu diubah."
                : "Impor selesai: %d informasi ditambah, %d diubah. Periksa hasilnya, lalu kembali ke siklus untuk meneruskannya."
                        .formatted(counts.added(), counts.changed());
    }

    private void chooseAgain(Context ctx, DraftId draft) {
        page.redirect(
                ctx,
                path(draft),
                Notice.warning("Berkas itu sudah tidak disimpan. Pilih berkasnya sekali lagi."));
    }

    private Optional<WaitingSheets.Sheet> find(Context ctx) {
        String digest = ctx.pathParam("sheet");
        return digest.matches("[0-9a-f]{64}") ? sheets.find(new Sha256(digest)) : Optional.empty();
    }

    private Map<String, Object> formModel(Context ctx, DraftId draft) {
        Map<String, Object> model = new HashMap<>();
        model.put("draft", draft);
        model.put("objection", desk.objection(ctx, draft));
        return model;
    }

    private Map<String, Object> reportModel(Context ctx, DraftId draft, WaitingSheets.Sheet sheet) {
        Map<String, Object> model = formModel(ctx, draft);
        try (InputStream content = sheet.open()) {
            ImportReport report = imports.dryRun(draft, content);
            model.put("report", ImportTable.of(report, ctx.queryParam("hanya"), Part.asked(ctx)));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        model.put("sheet", sheet.name());
        model.put("path", path(draft) + "/" + sheet.digest());
        return model;
    }

    private static String path(DraftId draft) {
        return DraftDesk.path(draft) + "/impor";
    }
}
