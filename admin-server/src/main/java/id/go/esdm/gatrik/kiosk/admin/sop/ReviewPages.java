package id.go.esdm.gatrik.kiosk.admin.sop;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.KOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_HUMAS;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_KOMPUTER;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SESDITJEN;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SUBKOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.UNIT_TEKNIS;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperFile;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Upload;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;

import io.javalin.http.Context;

import java.util.List;
import java.util.Optional;

/** SOP langkah 5, 7 dan 8 on the page of the differences: declare, approve, or send back exactly what is shown there. */
final class ReviewPages implements RouteGroup {
    private static final String DIFFERENCES = "/siklus/{id}/perbedaan";
    private static final String STEPS = "/siklus/{id}/langkah/";

    private final ReviewSheet sheet;
    private final CycleForms forms;
    private final Preparations preparations;
    private final Reviews reviews;
    private final PaperDesk papers;
    private final Uploads uploads;
    private final Page page;

    ReviewPages(
            Page page,
            ReviewSheet sheet,
            CycleForms forms,
            Preparations preparations,
            Reviews reviews,
            PaperDesk papers,
            Uploads uploads) {
        this.page = page;
        this.sheet = sheet;
        this.forms = forms;
        this.preparations = preparations;
        this.reviews = reviews;
        this.papers = papers;
        this.uploads = uploads;
    }

    @Override
    public void addTo(Routes routes) {
        Access readers =
                Access.roles(
                        UNIT_TEKNIS,
                        PRANATA_KOMPUTER,
                        PRANATA_HUMAS,
                        SUBKOORDINATOR,
                        KOORDINATOR,
                        SESDITJEN);
        routes.add(GET, DIFFERENCES, readers, this::differences);
        routes.add(POST, STEPS + "5", Access.roles(PRANATA_KOMPUTER), this::enter);
        routes.add(POST, STEPS + "7", Access.roles(SUBKOORDINATOR), this::endorse);
        routes.add(POST, STEPS + "8", Access.roles(KOORDINATOR), this::agree)
                .receives(uploads, PaperFile.LARGEST);
        routes.add(POST, STEPS + "7/kembali", Access.roles(SUBKOORDINATOR), ctx -> back(ctx, 7));
        routes.add(POST, STEPS + "8/kembali", Access.roles(KOORDINATOR), ctx -> back(ctx, 8));
    }

    private void differences(Context ctx) {
        CycleId id = CycleRequests.id(ctx);
        Optional<Integer> edition = sheet.findEdition(id);
        if (edition.isPresent()) {
            page.redirect(ctx, "/publikasi/" + edition.get());
        } else {
            sheet.show(ctx, id);
        }
    }

    private void enter(Context ctx) {
        Form form = Form.read(ctx);
        forms.handle(
                ctx,
                form,
                "T5b",
                "Data dinyatakan sudah masuk.",
                (id, version, actor) -> {
                    sheet.requireReason(id, form);
                    preparations.enter(
                            new Preparations.Call(id, version, actor), form.text("note"));
                },
                problem -> sheet.showAgain(ctx, problem, form));
    }

    private void endorse(Context ctx) {
        Form form = Form.read(ctx);
        boolean corrected = sheet.isRework(CycleRequests.id(ctx));
        forms.handle(
                ctx,
                form,
                corrected ? "T7y'" : "T7y",
                "Anda menyetujui bahan ini. Sekarang menunggu Koordinator.",
                (id, version, actor) -> {
                    sheet.requireSeen(id, form);
                    reviews.endorse(id, version, actor, consent(form));
                },
                problem -> sheet.showAgain(ctx, problem, form));
    }

    private void agree(Context ctx) {
        Upload upload = uploads.read(ctx, PaperFile.LARGEST);
        Form form = upload.fields();
        forms.handle(
                ctx,
                form,
                "T8y",
                "Anda menyetujui Nota Dinas dan bahannya. Sekarang Pranata Humas dapat"
                        + " menerbitkan.",
                (id, version, actor) -> {
                    papers.keep(
                            id,
                            actor,
                            PaperKind.NOTA_DINAS,
                            Form.none(),
                            upload.findFile("papers"));
                    reviews.agree(
                            id,
                            version,
                            actor,
                            consent(form),
                            new Reviews.NotaDinasNumber(
                                    form.text("notaDinas.number"), form.text("notaDinas.date")));
                },
                problem -> sheet.showAgain(ctx, problem, form));
    }

    private void back(Context ctx, int step) {
        Form form = Form.read(ctx);
        Role receiver = step == 7 ? PRANATA_HUMAS : SUBKOORDINATOR;
        forms.handle(
                ctx,
                form,
                step == 7 ? "T7t" : "T8t",
                "Bahan dikembalikan kepada " + RoleWords.shortly(receiver) + ".",
                (id, version, actor) ->
                        reviews.sendBack(
                                id, version, actor, step, form.text("reason"), notes(form)),
                problem -> sheet.showAgain(ctx, problem, form));
    }

    private static Reviews.Consent consent(Form form) {
        return new Reviews.Consent(
                form.ticked("approve"), form.ticked("notExcluded"), form.exact("password"));
    }

    private static List<EntryNote> notes(Form form) {
        return form.texts("entry").stream()
                .map(entry -> new EntryNote(entry, form.text("note-" + entry)))
                .toList();
    }
}
