package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.archive.Paper;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.draft.Differences;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftId;
import id.go.esdm.gatrik.kiosk.admin.draft.Drafts;
import id.go.esdm.gatrik.kiosk.admin.draft.Part;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.Problem;
import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of what a cycle changes on the live edition, with the reviewer's decision below it. */
final class ReviewSheet {
    private static final String TEMPLATE = "sop/differences";
    private static final String TITLE = "Perbedaan";

    private final Page page;
    private final CycleDesk desk;
    private final Drafts drafts;

    ReviewSheet(Page page, CycleDesk desk, Drafts drafts) {
        this.page = page;
        this.desk = desk;
        this.drafts = drafts;
    }

    /** The edition that the cycle became, whose own page shows the difference from then on. */
    Optional<Integer> findEdition(CycleId id) {
        return desk.get(id).cycle().publication().map(Cycle.Published::edition);
    }

    /** Whether the Subkoordinator is correcting it himself. */
    boolean isRework(CycleId id) {
        return desk.get(id).cycle() instanceof Cycle.SubkoordinatorRework;
    }

    /** Refuses a form that was made before the draft became what it is; 409. */
    void requireSeen(CycleId id, Form form) {
        CycleHistory history = desk.get(id);
        long present = drafts.get(new DraftId(id.value())).version();
        if (!form.value("draft").equals(Long.toString(present))) {
            throw Refusals.conflict(
                    "Isi draf berubah sejak Anda membuka halaman ini. Periksa lagi perbedaannya.",
                    history);
        }
    }

    /** Refuses to leave the reviewers without the reason of what the minutes do not name (T5b); 422. */
    void requireReason(CycleId id, Form form) {
        CycleHistory history = desk.get(id);
        if (!(history.cycle() instanceof Cycle.Drafting)) {
            return;
        }
        Agenda agenda = Agenda.of(history, drafts.diff(new DraftId(id.value())));
        if (agenda != null && !agenda.additions().isEmpty() && form.text("note") == null) {
            Words words = new Words();
            words.add(
                    "note",
                    "%d informasi tidak disebut dalam notula. Tulis alasannya, atau keluarkan dari draf."
                            .formatted(agenda.additions().size()));
            words.check();
        }
    }

    void show(Context ctx, CycleId id) {
        page.show(ctx, TEMPLATE, TITLE, model(ctx, desk.get(id), Form.none()));
    }

    void showAgain(Context ctx, Problem problem, Form typed) {
        CycleHistory history = desk.get(CycleRequests.id(ctx));
        page.showAgain(ctx, problem, TEMPLATE, TITLE, model(ctx, history, typed));
    }

    private Map<String, Object> model(Context ctx, CycleHistory history, Form typed) {
        DraftId draft = new DraftId(history.id().value());
        long version = drafts.get(draft).version();
        CatalogueDiff diff = drafts.diff(draft);
        Differences differences =
                Differences.of(
                        diff,
                        Differences.Kind.find(ctx.queryParam("hanya")).orElse(null),
                        Part.asked(ctx));
        Map<String, Object> model = new HashMap<>();
        model.put("cycle", CycleView.line(history));
        model.put("draft", version);
        model.put("differences", differences);
        model.put("agenda", Agenda.of(history, diff));
        model.put("enters", enters(history, Access.account(ctx)) && !diff.isEmpty());
        model.put("decision", decision(history, Access.account(ctx)));
        model.put("konsep", findNewest(history.id(), PaperKind.KONSEP_NOTA_DINAS).orElse(null));
        model.put("names", desk.names());
        model.put("typed", typed);
        return model;
    }

    /** Whether the reader is to declare the data complete (SOP langkah 5). */
    private static boolean enters(CycleHistory history, Account reader) {
        return history.cycle() instanceof Cycle.Drafting && reader.role() == Role.PRANATA_KOMPUTER;
    }

    /** What the reader is to decide here; null if nothing. */
    private @Nullable ReviewDecision decision(CycleHistory history, Account reader) {
        Role role = reader.role();
        return switch (history.cycle()) {
            case Cycle.SubkoordinatorReview cycle when role == Role.SUBKOORDINATOR ->
                    decision(
                            7,
                            false,
                            SopPolicy.objectionToReview(reader.person(), cycle.bundle()),
                            history);
            case Cycle.SubkoordinatorRework cycle when role == Role.SUBKOORDINATOR ->
                    decision(
                            7,
                            true,
                            SopPolicy.objectionToCorrection(reader.person(), cycle.submitters()),
                            history);
            case Cycle.KoordinatorReview cycle when role == Role.KOORDINATOR ->
                    decision(
                            8,
                            false,
                            SopPolicy.objectionToAgreement(reader.person(), cycle),
                            history);
            case Cycle _ -> null;
        };
    }

    private ReviewDecision decision(
            int step, boolean rework, Optional<String> objection, CycleHistory history) {
        return new ReviewDecision(
                step,
                rework,
                objection.orElse(null),
                step == 8 ? findNewest(history.id(), PaperKind.NOTA_DINAS).orElse(null) : null);
    }

    private Optional<Paper> findNewest(CycleId id, PaperKind kind) {
        List<Paper> papers = desk.papers(id);
        return papers.stream().filter(paper -> paper.kind() == kind).findFirst();
    }
}
