package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.Problem;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.ContentFormat;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The page of one entry, shown to look at it and shown again with what was wrong. */
final class EntrySheet {
    private static final String TEMPLATE = "draft/entry";

    private final Page page;
    private final Drafts drafts;
    private final DraftDesk desk;

    EntrySheet(Page page, Drafts drafts, DraftDesk desk) {
        this.page = page;
        this.drafts = drafts;
        this.desk = desk;
    }

    /** An entry as it is now, and the draft's version at which it was. */
    record Present(@Nullable Entry entry, long version) {
        boolean isThere(Entry typed) {
            return typed.equals(entry);
        }
    }

    Present present(DraftId draft, EntryId id) {
        return drafts.view(draft, view -> new Present(view.find(id).orElse(null), view.version()));
    }

    /** What tells an entry from an earlier or later state of it. */
    static String mark(Entry entry) {
        return Sha256.of(ContentFormat.line(entry)).hex();
    }

    /**
     * Shows the page.
     *
     * @param entry null for a new one
     */
    void show(Context ctx, DraftId draft, @Nullable Entry entry, Form typed) {
        page.show(ctx, TEMPLATE, title(entry), model(ctx, draft, entry, typed));
    }

    void showAgain(Context ctx, DraftId draft, @Nullable Entry entry, Problem problem, Form typed) {
        page.showAgain(ctx, problem, TEMPLATE, title(entry), model(ctx, draft, entry, typed));
    }

    private static String title(@Nullable Entry entry) {
        return entry == null ? "Tambah informasi" : entry.title();
    }

    private Map<String, Object> model(
            Context ctx, DraftId draft, @Nullable Entry entry, Form typed) {
        Optional<Entry> live =
                entry == null
                        ? Optional.empty()
                        : drafts.view(draft, view -> view.live().find(entry.id()));
        Map<String, Object> model = new HashMap<>();
        model.put("draft", draft);
        model.put("entry", entry);
        model.put("mark", entry == null ? "" : mark(entry));
        model.put("isLive", live.isPresent());
        model.put("isChanged", entry != null && !live.equals(Optional.of(entry)));
        model.put("objection", desk.objection(ctx, draft));
        model.put("typed", typed);
        return model;
    }
}
