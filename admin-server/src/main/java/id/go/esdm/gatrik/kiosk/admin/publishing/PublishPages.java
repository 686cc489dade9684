package id.go.esdm.gatrik.kiosk.admin.publishing;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_HUMAS;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.draft.DraftId;
import id.go.esdm.gatrik.kiosk.admin.draft.Drafts;
import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.sop.Actor;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycle;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleHistory;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleRequests;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleView;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycles;
import id.go.esdm.gatrik.kiosk.admin.sop.SopPolicy;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Notice;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.Problem;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;

import io.javalin.http.Context;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** SOP langkah 8, the Pranata Humas's half: one button, and what it will do. */
final class PublishPages implements RouteGroup {
    private static final String PATH = "/siklus/{id}/terbitkan";
    private static final String TEMPLATE = "publishing/publish";
    private static final String TITLE = "Terbitkan";

    private final Page page;
    private final Publications publications;
    private final CyclePublications publisher;
    private final Cycles cycles;
    private final Drafts drafts;
    private final People people;

    PublishPages(
            Page page,
            Publications publications,
            CyclePublications publisher,
            Cycles cycles,
            Drafts drafts,
            People people) {
        this.page = page;
        this.publications = publications;
        this.publisher = publisher;
        this.cycles = cycles;
        this.drafts = drafts;
        this.people = people;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, PATH, Access.roles(PRANATA_HUMAS), this::show);
        routes.add(POST, PATH, Access.roles(PRANATA_HUMAS), this::publish);
    }

    private void show(Context ctx) {
        CycleHistory history = cycles.get(CycleRequests.id(ctx));
        Optional<Cycle.Published> published = history.cycle().publication();
        if (published.isPresent()) {
            page.redirect(ctx, "/publikasi/" + published.get().edition());
            return;
        }
        switch (history.cycle()) {
            case Cycle.AwaitingPublication _ ->
                    page.show(ctx, TEMPLATE, TITLE, model(ctx, history));
            case Cycle _ ->
                    page.redirect(
                            ctx,
                            "/siklus/" + history.id(),
                            Notice.warning("Siklus ini belum dapat diterbitkan."));
        }
    }

    private void publish(Context ctx) {
        CycleId id = CycleRequests.id(ctx);
        Actor actor = CycleRequests.actor(ctx);
        try {
            Publication published =
                    publisher.publish(id, CycleRequests.version(Form.read(ctx)), actor);
            page.redirect(
                    ctx,
                    "/publikasi/" + published.edition(),
                    Notice.done("Edisi " + published.edition() + " sudah terbit."));
        } catch (ProblemException refusal) {
            again(ctx, cycles.get(id), actor, refusal.problem());
        }
    }

    /** Sent twice it is done once; else the page says why it could not be done. */
    private void again(Context ctx, CycleHistory history, Actor actor, Problem problem) {
        Optional<Cycle.Published> published = history.cycle().publication();
        if (published.filter(done -> done.publisher().equals(actor.person())).isPresent()) {
            page.redirect(ctx, "/publikasi/" + published.get().edition());
            return;
        }
        switch (history.cycle()) {
            case Cycle.AwaitingPublication _ ->
                    page.showAgain(ctx, problem, TEMPLATE, TITLE, model(ctx, history));
            case Cycle _ ->
                    page.redirect(ctx, "/siklus/" + history.id(), Notice.warning(problem.title()));
        }
    }

    private Map<String, Object> model(Context ctx, CycleHistory history) {
        if (!(history.cycle() instanceof Cycle.AwaitingPublication cycle)) {
            throw new IllegalArgumentException(history.id() + " awaits no publication");
        }
        Map<String, Object> model = new HashMap<>();
        model.put("cycle", CycleView.line(history));
        model.put("agreement", cycle.agreement());
        model.put("live", publications.findNewest().map(Publication::edition).orElse(0));
        model.put("diff", drafts.diff(new DraftId(history.id().value())));
        model.put(
                "objection",
                SopPolicy.objectionToPublication(Access.account(ctx).person(), cycle.agreement())
                        .orElse(null));
        model.put("names", Names.of(people));
        return model;
    }
}
