package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.archive.Paper;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.Problem;

import io.javalin.http.Context;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The page of one cycle, shown to look at it and shown again with what was wrong. */
final class CycleSheet {
    private static final String TEMPLATE = "sop/cycle";

    private final Page page;
    private final CycleDesk desk;
    private final Sops sops;
    private final InstantSource clock;

    CycleSheet(Page page, CycleDesk desk, Sops sops, InstantSource clock) {
        this.page = page;
        this.desk = desk;
        this.sops = sops;
        this.clock = clock;
    }

    /** Where the page is. */
    static String path(CycleId id) {
        return "/siklus/" + id;
    }

    void show(Context ctx, CycleId id) {
        CycleHistory history = desk.get(id);
        page.show(ctx, TEMPLATE, title(history), model(ctx, history, Form.none()));
    }

    /** Shows the cycle as it is now, why nothing was done, and what was typed. */
    void showAgain(Context ctx, CycleId id, Problem problem, Form typed) {
        CycleHistory history = desk.get(id);
        page.showAgain(ctx, problem, TEMPLATE, title(history), model(ctx, history, typed));
    }

    private static String title(CycleHistory history) {
        return history.cycle().head().title();
    }

    private Map<String, Object> model(Context ctx, CycleHistory history, Form typed) {
        Account reader = Access.account(ctx);
        Cycle cycle = history.cycle();
        Names names = desk.names();
        Sop sop = sops.get(cycle.head().sop());
        Turn turn = desk.turn(history, reader);
        List<Paper> papers = desk.papers(history.id());
        return Map.ofEntries(
                Map.entry("cycle", desk.clocks().view(history)),
                Map.entry("sop", sop),
                Map.entry("direction", direction(history)),
                Map.entry(
                        "steps",
                        new CycleTimeline(
                                        history,
                                        sop,
                                        names,
                                        desk.clocks().times(history),
                                        desk.clocks().find(history).orElse(null),
                                        desk.clocks().findReport(history).orElse(null),
                                        clock.instant())
                                .steps()),
                Map.entry("turn", turn),
                Map.entry(
                        "people",
                        turn instanceof Turn.Assign assign ? desk.people(assign.role()) : Map.of()),
                Map.entry("meets", MeetingRecord.of(history).invitation() != null),
                Map.entry("papers", papers),
                Map.entry("awaited", awaited(sop, history, papers)),
                Map.entry("kinds", kinds(cycle, reader.role())),
                Map.entry("rights", new CycleRights(cycle, reader.role())),
                Map.entry("names", names),
                Map.entry("typed", typed));
    }

    private static Move.Directed direction(CycleHistory history) {
        if (history.deeds().getFirst().move() instanceof Move.Directed directed) {
            return directed;
        }
        throw new IllegalStateException(history.id() + " does not begin with an arahan");
    }

    /** The kinds of paper that the SOP's steps up to this one name and nobody handed in yet, in their order. */
    private static List<PaperKind> awaited(Sop sop, CycleHistory history, List<Paper> papers) {
        Cycle cycle = history.cycle();
        if (cycle instanceof Cycle.Cancelled || cycle instanceof Cycle.Archived) {
            return List.of();
        }
        return sop.steps().stream()
                .filter(step -> step.number() <= cycle.step())
                .flatMap(step -> step.papers().stream())
                .distinct()
                // An arahan that the Sesditjen gave here has no paper; one that was recorded may.
                .filter(kind ->
                        kind != PaperKind.ARAHAN || direction(history).recordedArahan() != null)
                .filter(kind -> papers.stream().noneMatch(paper -> paper.kind() == kind))
                .toList();
    }

    /** The kinds of paper that this role may hand in now. */
    private static List<PaperKind> kinds(Cycle cycle, Role role) {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> SopPolicy.writers(kind).contains(role))
                .filter(kind -> SopPolicy.accepts(cycle, kind, role))
                .toList();
    }
}
