package id.go.esdm.gatrik.kiosk.admin.sop;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.KOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_HUMAS;
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
import io.javalin.http.Header;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
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
    private final Bulletin bulletin;
    private final InstantSource clock;

    CyclePages(
            Page page,
            CycleDesk desk,
            CycleSheet sheet,
            CycleForms forms,
            SopRoom room,
            Bulletin bulletin,
            InstantSource clock) {
        this.page = page;
        this.desk = desk;
        this.sheet = sheet;
        this.forms = forms;
        this.room = room;
        this.bulletin = bulletin;
        this.clock = clock;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, "/tugas", Access.signedIn(), this::tasks)
                .inMenu("Tugas saya", "list-checks");
        routes.add(GET, "/tugas/versi", Access.signedIn(), ctx -> tell(ctx, room.cycles().deeds()));
        routes.add(GET, "/siklus", Access.signedIn(), this::list).inMenu("Siklus", "refresh-cw");
        routes.add(GET, CYCLE, Access.signedIn(), ctx -> sheet.show(ctx, CycleRequests.id(ctx)));
        routes.add(
                GET,
                CYCLE + "/versi",
                Access.signedIn(),
                ctx -> tell(ctx, room.cycles().version(CycleRequests.id(ctx))));
        routes.add(POST, step("2"), Access.roles(KOORDINATOR), this::assign);
        routes.add(POST, step("3/tugas"), Access.roles(SUBKOORDINATOR), this::assignPreparation);
        routes.add(POST, step("6"), Access.roles(PRANATA_HUMAS), this::submit);
        routes.add(POST, step("9/terima"), Access.roles(SESDITJEN), this::receive);
        routes.add(POST, CYCLE + "/batal", Access.roles(KOORDINATOR, SESDITJEN), this::cancel);
    }

    private static String step(String action) {
        return CYCLE + "/langkah/" + action;
    }

    private void tasks(Context ctx) {
        // Before the tasks: what is done meanwhile makes the page look once more, never too late.
        long seen = room.cycles().deeds();
        List<CycleDesk.Task> all = desk.tasks(Access.account(ctx));
        page.show(
                ctx,
                "sop/tasks",
                "Tugas saya",
                Map.of(
                        "tasks",
                        only(all, task -> !task.turn().isWaiting()).stream()
                                .sorted(CycleDesk.Task.BY_DEADLINE)
                                .toList(),
                        "elsewhere",
                        only(all, task -> task.turn().isWaiting() && isRunning(task.cycle())),
                        "starts",
                        STARTERS.admits(Access.account(ctx).role()),
                        "news",
                        bulletin.of(Access.account(ctx), clock.instant()),
                        "version",
                        seen));
    }

    /** What an open page compares with its own: whether somebody has acted since. */
    private static void tell(Context ctx, long version) {
        ctx.header(Header.CACHE_CONTROL, "no-store");
        ctx.contentType("text/plain").result(Long.toString(version));
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
            case DIARSIPKAN, DIBATALKAN -> false;
            case DIARAHKAN,
                    DITUGASKAN,
                    UNDANGAN_TERBIT,
                    PENYUSUNAN,
                    TELAAH_SUBKOOR,
                    PERBAIKAN_HUMAS,
                    TELAAH_KOORDINATOR,
                    PERBAIKAN_SUBKOOR,
                    MENUNGGU_TERBIT,
                    TERBIT,
                    NIHIL ->
                    true;
        };
    }

    // SOP langkah 2
    private void assign(Context ctx) {
        remark(
                ctx,
                "T2",
                "Subkoordinator sudah ditugaskan.",
                (call, form) ->
                        room.preparations().assign(call, form.text("assignee"), form.text("note")));
    }

    // SOP langkah 3
    private void assignPreparation(Context ctx) {
        remark(
                ctx,
                "T3",
                "Pranata Humas sudah ditugaskan.",
                (call, form) ->
                        room.preparations()
                                .assignPreparation(call, form.text("assignee"), form.text("note")));
    }

    // SOP langkah 9
    private void receive(Context ctx) {
        remark(
                ctx,
                "T9a",
                "Laporan sudah Anda terima.",
                (call, form) ->
                        room.dispositions()
                                .receive(
                                        call.cycle(),
                                        call.version(),
                                        call.actor(),
                                        form.text("note")));
    }

    private void remark(
            Context ctx, String code, String done, BiConsumer<Preparations.Call, Form> move) {
        Form form = Form.read(ctx);
        CycleForms.Request request =
                (id, version, actor) ->
                        move.accept(new Preparations.Call(id, version, actor), form);
        handle(ctx, form, code, done, request);
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
