package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Notice;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.Problem;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;

import io.javalin.http.Context;

import java.util.Set;
import java.util.function.Consumer;

/** Carries a page's form out: done once, however often it is sent, or shown again with what was typed. */
final class CycleForms {
    private static final int CONFLICT = 409;
    private static final Set<Integer> SHOWN_AGAIN = Set.of(403, CONFLICT, 422, 429);

    private final Page page;
    private final CycleDesk desk;

    CycleForms(Page page, CycleDesk desk) {
        this.page = page;
        this.desk = desk;
    }

    /** What a form asks for; it refuses with a {@link ProblemException}. */
    @FunctionalInterface
    interface Request {
        void carryOut(CycleId id, int version, Actor actor);
    }

    /**
     * Carries it out and sends the browser to the cycle's page.
     *
     * @param code of the move, as the contract names it
     * @param again shows the form's page again
     */
    void handle(
            Context ctx,
            Form form,
            String code,
            String done,
            Request request,
            Consumer<Problem> again) {
        CycleId id = CycleRequests.id(ctx);
        Actor actor = CycleRequests.actor(ctx);
        int version = CycleRequests.version(form);
        try {
            request.carryOut(id, version, actor);
        } catch (ProblemException refusal) {
            Problem problem = refusal.problem();
            if (!SHOWN_AGAIN.contains(problem.status())) {
                throw refusal;
            }
            if (problem.status() != CONFLICT || !isDone(id, version, actor, code)) {
                again.accept(problem);
                return;
            }
        }
        page.redirect(ctx, CycleSheet.path(id), Notice.done(done));
    }

    /** Whether the same form was carried out already: the very next deed is this person's and this move. */
    private boolean isDone(CycleId id, int version, Actor actor, String code) {
        return desk.get(id).deeds().stream()
                .anyMatch(deed ->
                        deed.version() == version + 1
                                && deed.by().equals(actor.person())
                                && DeedWords.code(deed.move()).equals(code));
    }
}
