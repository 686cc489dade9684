package id.go.esdm.gatrik.kiosk.admin.draft;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Notice;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** One entry of a draft: looked at, written anew, changed, taken out, put back. */
final class EntryPages implements RouteGroup {
    private static final String ENTRY = "/siklus/{id}/draf/informasi/{entry}";
    private static final String NEW = "/siklus/{id}/draf/tambah";

    private final Page page;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final EntrySheet sheet;

    EntryPages(Page page, Drafts drafts, DraftDesk desk, EntrySheet sheet) {
        this.page = page;
        this.drafts = drafts;
        this.desk = desk;
        this.sheet = sheet;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, NEW, DraftDesk.EDITORS, this::fresh);
        routes.add(POST, NEW, DraftDesk.EDITORS, this::create);
        routes.add(GET, ENTRY, DraftDesk.READERS, this::show);
        routes.add(POST, ENTRY, DraftDesk.EDITORS, this::change);
        routes.add(POST, ENTRY + "/hapus", DraftDesk.EDITORS, this::remove);
        routes.add(POST, ENTRY + "/urungkan", DraftDesk.EDITORS, this::takeBack);
    }

    private void fresh(Context ctx) {
        sheet.show(ctx, desk.draft(ctx), null, EntryForm.fresh());
    }

    private void create(Context ctx) {
        DraftId draft = desk.draft(ctx);
        Form form = Form.read(ctx);
        try {
            Entry typed = EntryForm.read(form, typedId(form), List.of());
            EntrySheet.Present present = sheet.present(draft, typed.id());
            if (!present.isThere(typed)) {
                if (present.entry() != null) {
                    throw refusal("id", "Id ini sudah dipakai: " + present.entry().title() + ".");
                }
                drafts.put(DraftDesk.editor(ctx), draft, typed, present.version());
            }
            page.redirect(
                    ctx,
                    DraftDesk.path(draft, typed.id()),
                    Notice.done("Informasi ditambahkan. Dokumennya dapat dilampirkan di sini."));
        } catch (ProblemException refusal) {
            sheet.showAgain(ctx, draft, null, refusal.problem(), form);
        }
    }

    private void show(Context ctx) {
        DraftId draft = desk.draft(ctx);
        EntryId id = DraftDesk.entry(ctx);
        Entry entry =
                drafts.find(draft, id)
                        .orElseThrow(() ->
                                new ProblemException(404, "Informasi ini tidak ada dalam draf."));
        sheet.show(ctx, draft, entry, EntryForm.of(entry));
    }

    private void change(Context ctx) {
        DraftId draft = desk.draft(ctx);
        EntryId id = DraftDesk.entry(ctx);
        Form form = Form.read(ctx);
        EntrySheet.Present present = sheet.present(draft, id);
        Entry before = present.entry();
        if (before == null) {
            throw new ProblemException(404, "Informasi ini tidak ada dalam draf.");
        }
        try {
            Entry typed = EntryForm.read(form, id, before.documents());
            if (!present.isThere(typed)) {
                if (!EntrySheet.mark(before).equals(form.value("asal"))) {
                    throw new ProblemException(
                            409,
                            "Informasi ini sudah diubah sejak Anda membukanya, di tab lain atau"
                                + " oleh orang lain. Isian Anda belum disimpan, tetapi masih ada di"
                                + " bawah ini. Simpan sekali lagi bila isian Anda yang benar.");
                }
                drafts.put(DraftDesk.editor(ctx), draft, typed, present.version());
            }
            page.redirect(
                    ctx,
                    DraftDesk.path(draft),
                    Notice.done("“" + typed.title() + "” sudah disimpan."));
        } catch (ProblemException refusal) {
            sheet.showAgain(ctx, draft, before, refusal.problem(), form);
        }
    }

    private void remove(Context ctx) {
        DraftId draft = desk.draft(ctx);
        EntryId id = DraftDesk.entry(ctx);
        Optional<Entry> entry = drafts.find(draft, id);
        if (entry.isPresent()) {
            drafts.remove(DraftDesk.editor(ctx), draft, id, null);
        }
        String title = entry.map(Entry::title).orElse(id.value());
        page.redirect(
                ctx,
                DraftDesk.path(draft),
                Notice.done(
                        "“"
                                + title
                                + "” dihapus dari draf. Bila keliru, pilih Urungkan di bawah."));
    }

    /** What the live edition has, or nothing where it has none. */
    private void takeBack(Context ctx) {
        DraftId draft = desk.draft(ctx);
        EntryId id = DraftDesk.entry(ctx);
        Optional<Entry> live = drafts.view(draft, view -> view.live().find(id));
        if (live.isPresent()) {
            drafts.put(DraftDesk.editor(ctx), draft, live.get(), null);
        } else if (drafts.find(draft, id).isPresent()) {
            drafts.remove(DraftDesk.editor(ctx), draft, id, null);
        }
        page.redirect(
                ctx, DraftDesk.path(draft), Notice.done("Perubahan pada " + id + " diurungkan."));
    }

    private static @Nullable EntryId typedId(Form form) {
        String text = form.text("id");
        if (text != null && !EntryId.isValid(text)) {
            throw refusal(
                    "id",
                    "Id hanya boleh berisi huruf, angka, titik, garis bawah, dan tanda hubung,"
                            + " paling banyak 64.");
        }
        return text == null ? null : new EntryId(text);
    }

    private static ProblemException refusal(String field, String message) {
        return new ProblemException(422, EntryRules.NOT_YET, List.of(Violation.of(field, message)));
    }
}
