package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

/** What the pages of this room read from an address, and whom they serve. */
final class DraftDesk {
    /** Who may look at what is proposed. */
    static final Access READERS =
            Access.roles(
                    Role.UNIT_TEKNIS,
                    Role.PRANATA_KOMPUTER,
                    Role.PRANATA_HUMAS,
                    Role.SUBKOORDINATOR,
                    Role.KOORDINATOR,
                    Role.SESDITJEN);

    /** Who may ever change it; the gate knows which of them may now. */
    static final Access EDITORS =
            Access.roles(Role.PRANATA_KOMPUTER, Role.PRANATA_HUMAS, Role.SUBKOORDINATOR);

    private final Drafts drafts;

    DraftDesk(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The draft of the address; 404 if there is no such cycle. */
    DraftId draft(Context ctx) {
        String id = ctx.pathParam("id");
        if (!DraftId.isValid(id)) {
            throw new ProblemException(404, "Siklus ini tidak ada.");
        }
        DraftId draft = new DraftId(id);
        drafts.requireKnown(draft, Access.account(ctx));
        return draft;
    }

    /** The entry of the address. */
    static EntryId entry(Context ctx) {
        String id = ctx.pathParam("entry");
        if (!EntryId.isValid(id)) {
            throw new ProblemException(404, "Informasi ini tidak ada.");
        }
        return new EntryId(id);
    }

    static Editor editor(Context ctx) {
        return new Editor(Access.account(ctx), ctx.ip());
    }

    /** Why the reader may not edit now; null if nothing stands against it. */
    @Nullable String objection(Context ctx, DraftId draft) {
        return switch (drafts.ask(draft, Access.account(ctx))) {
            case DraftGate.Answer.Open() -> null;
            case DraftGate.Answer.Unknown() -> "Siklus ini tidak ada.";
            case DraftGate.Answer.Closed(String why) -> why;
            case DraftGate.Answer.NotYours(String why) -> why;
        };
    }

    /** Where the draft's own page is. */
    static String path(DraftId draft) {
        return "/siklus/" + draft + "/draf";
    }

    /** Where the page of one of its entries is. */
    static String path(DraftId draft, EntryId entry) {
        return path(draft) + "/informasi/" + entry;
    }
}
