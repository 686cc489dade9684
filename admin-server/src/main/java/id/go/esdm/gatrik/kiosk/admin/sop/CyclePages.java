package id.go.esdm.gatrik.kiosk.admin.sop;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.KOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_HUMAS;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_KOMPUTER;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SESDITJEN;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SUBKOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.Problem;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;

import io.javalin.http.Context;
import io.javalin.http.Handler;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** "Tugas saya", the list of cycles, and the page of each with the moves that need no more than a remark. */
final class CyclePages implements RouteGroup {
    private static final String CYCLE = "/siklus/{id}";
    private static final Access STARTERS = Access.roles(SESDITJEN, KOORDINATOR);

    private final Page page;
    private final CycleDesk desk;
    private final CycleSheet sheet;
    private final CycleForms forms;
    private final SopRoom room;

    CyclePages(Page page, CycleDesk desk, CycleSheet sheet, CycleForms forms, SopRoom room) {
        this.page = page;
        this.desk = desk;
        this.sheet = sheet;
        this.forms = forms;
        this.room = room;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, "/tugas", Access.signedIn(), this::tasks)
                .inMenu("Tugas saya", "list-checks");
        routes.add(GET, "/siklus", Access.signedIn(), this::list).inMenu("Siklus", "refresh-cw");
        routes.add(GET, CYCLE, Access.signedIn(), ctx -> sheet.show(ctx, CycleRequests.id(ctx)));
        routes.add(POST, step("2"), Access.roles(KOORDINATOR), assign());
        routes.add(POST, step("3/tugas"), Access.roles(SUBKOORDINATOR), assignPreparation());
        routes.add(POST, step("3"), Access.roles(PRANATA_HUMAS), invite());
        routes.add(POST, step("4"), Access.roles(KOORDINATOR, SUBKOORDINATOR), closeMeeting());
        routes.add(POST, step("5"), Access.roles(PRANATA_KOMPUTER), enter());
        routes.add(POST, step("6"), Access.roles(PRANATA_HUMAS), this::submit);
        routes.add(POST, CYCLE + "/batal", Access.roles(KOORDINATOR, SESDITJEN), this::cancel);
    }

    private static String step(String action) {
        return CYCLE + "/langkah/" + action;
    }

    private void tasks(Context ctx) {
        List<CycleDesk.Task> all = desk.tasks(Access.account(ctx));
        page.show(
                ctx,
                "sop/tasks",
                "Tugas saya",
                Map.of(
                        "tasks",
                        only(all, task -> !task.turn().isWaiting()),
                        "elsewhere",
                        only(all, task -> task.turn().isWaiting() && isRunning(task.cycle())),
                        "starts",
                        STARTERS.admits(Access.account(ctx).role())));
    }

    private void list(Context ctx) {
        List<CycleDesk.Task> all = desk.tasks(Access.account(ctx));
        page.show(
                ctx,
                "sop/cycles",
                "Siklus pemutakhiran",
                Map.of(
                        "running", only(all, task -> isRunning(task.cycle())),
                        "over", only(all, task -> !isRunning(task.cycle())),
                        "starts", STARTERS.admits(Access.account(ctx).role())));
    }

    private static List<CycleDesk.Task> only(
            List<CycleDesk.Task> tasks, Predicate<CycleDesk.Task> wanted) {
        return tasks.stream().filter(wanted).toList();
    }

    private static boolean isRunning(CycleView cycle) {
        return switch (cycle.state()) {
            case TERBIT, NIHIL, DIBATALKAN -> false;
            case DIARAHKAN,
                    DITUGASKAN,
                    UNDANGAN_TERBIT,
                    PENYUSUNAN,
                    TELAAH_SUBKOOR,
                    PERBAIKAN_HUMAS,
                    TELAAH_KOORDINATOR,
                    PERBAIKAN_SUBKOOR,
                    MENUNGGU_TERBIT ->
                    true;
        };
    }

    // SOP langkah 2
    private Handler assign() {
        return remark("T2", "Subkoordinator sudah ditugaskan.", n -> new Move.Assigned(null, n));
    }

    // SOP langkah 3
    private Handler assignPreparation() {
        return remark(
                "T3",
                "Pranata Humas sudah ditugaskan.",
                note -> new Move.PreparationAssigned(null, note));
    }

    private Handler invite() {
        return remark(
                "T3",
                "Undangan rapat sudah dicatat terbit.",
                note -> new Move.Invited(null, List.of(), note));
    }

    // SOP langkah 4
    private Handler closeMeeting() {
        return remark("T4", "Rapat koordinasi sudah ditutup.", Move.MeetingClosed::new);
    }

    // SOP langkah 5
    private Handler enter() {
        return remark("T5b", "Data dinyatakan sudah masuk.", Move.Entered::new);
    }

    private Handler remark(String code, String done, Function<@Nullable String, Move> move) {
        return ctx -> {
            Form form = Form.read(ctx);
            CycleForms.Request request =
                    (id, version, actor) ->
                            room.cycles()
                                    .move(
                                            id,
                                            version,
                                            actor,
                                            move.apply(Words.note(form.text("note"))));
            handle(ctx, form, code, done, request);
        };
    }

    // SOP langkah 6
    private void submit(Context ctx) {
        Form form = Form.read(ctx);
        handle(
                ctx,
                form,
                "T6",
                "Konsep dan data sudah diajukan kepada Subkoordinator.",
                (id, version, actor) ->
                        room.submissions()
                                .submit(id, version, actor, Words.note(form.text("note"))));
    }

    private void cancel(Context ctx) {
        Form form = Form.read(ctx);
        handle(
                ctx,
                form,
                "Tx",
                "Siklus dibatalkan. Tidak ada yang berubah di kiosk.",
                (id, version, actor) ->
                        room.cancellations().cancel(id, version, actor, form.text("reason")));
    }

    private void handle(
            Context ctx, Form form, String code, String done, CycleForms.Request request) {
        forms.handle(ctx, form, code, done, request, problem -> again(ctx, problem, form));
    }

    private void again(Context ctx, Problem problem, Form form) {
        sheet.showAgain(ctx, CycleRequests.id(ctx), problem, form);
    }
}
