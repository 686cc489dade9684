package id.go.esdm.gatrik.kiosk.admin.sop;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.KOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_HUMAS;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SUBKOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.UNIT_TEKNIS;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.Problem;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** SOP langkah 4: the meeting's page, on which units answer, the minutes are written and the meeting is closed. */
final class MeetingPages implements RouteGroup {
    private static final String MEETING = "/siklus/{id}/rapat";
    private static final String TITLE = "Rapat koordinasi";

    private final Page page;
    private final CycleDesk desk;
    private final CycleForms forms;
    private final Preparations steps;

    MeetingPages(Page page, CycleDesk desk, CycleForms forms, Preparations steps) {
        this.page = page;
        this.desk = desk;
        this.forms = forms;
        this.steps = steps;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, MEETING, PaperRoutes.WRITERS, this::show);
        routes.add(POST, MEETING + "/jawaban", Access.roles(UNIT_TEKNIS), this::answer);
        routes.add(POST, MEETING + "/notula", Access.roles(PRANATA_HUMAS), this::writeMinutes);
        routes.add(
                POST,
                "/siklus/{id}/langkah/4",
                Access.roles(KOORDINATOR, SUBKOORDINATOR),
                this::close);
    }

    private void show(Context ctx) {
        page.show(ctx, "sop/meeting", TITLE, model(ctx, Form.none()));
    }

    private void answer(Context ctx) {
        Form form = Form.read(ctx);
        handle(
                ctx,
                form,
                "4",
                "Jawaban unit sudah dicatat.",
                call ->
                        steps.answer(
                                call,
                                form.text("unit"),
                                constant(UnitAnswer.values(), form.text("answer")),
                                form.text("note")));
    }

    private void writeMinutes(Context ctx) {
        Form form = Form.read(ctx);
        handle(
                ctx,
                form,
                "T4",
                "Notula sudah disimpan. Koordinator atau Subkoordinator dapat menutup rapat.",
                call ->
                        steps.writeMinutes(
                                call,
                                form.value("attendance").lines().toList(),
                                MinutesRow.read(form).stream().map(MinutesRow::proposed).toList(),
                                form.text("text")));
    }

    private void close(Context ctx) {
        Form form = Form.read(ctx);
        handle(
                ctx,
                form,
                "T4",
                "Rapat koordinasi sudah ditutup. Konsep dan data sekarang disusun.",
                call -> steps.close(call, form.text("reason")));
    }

    private interface Request {
        void carryOut(Preparations.Call call);
    }

    private void handle(Context ctx, Form form, String code, String done, Request request) {
        forms.handle(
                ctx,
                form,
                code,
                done,
                (id, version, actor) -> request.carryOut(new Preparations.Call(id, version, actor)),
                problem -> again(ctx, problem, form));
    }

    private void again(Context ctx, Problem problem, Form form) {
        page.showAgain(ctx, problem, "sop/meeting", TITLE, model(ctx, form));
    }

    private Map<String, Object> model(Context ctx, Form typed) {
        CycleHistory history = desk.get(CycleRequests.id(ctx));
        MeetingRecord record = MeetingRecord.of(history);
        List<MinutesRow> sent = MinutesRow.read(typed);
        Map<String, Object> model = new HashMap<>();
        model.put("cycle", CycleView.line(history));
        model.put("open", history.cycle() instanceof Cycle.Invited);
        model.put("meeting", record);
        model.put("rows", sent.isEmpty() ? MinutesRow.of(record.minutes()) : sent);
        model.put("choices", desk.answerable(Access.account(ctx), record.invited()));
        model.put("reader", Access.account(ctx));
        model.put("typed", typed);
        return model;
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }
}
