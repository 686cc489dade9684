package id.go.esdm.gatrik.kiosk.admin.sop;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.KOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SESDITJEN;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Notice;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;

import io.javalin.http.Context;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** SOP langkah 1: a cycle begins with an arahan, or with the Koordinator's record of one (A26). */
final class StartPages implements RouteGroup {
    private static final String PATH = "/siklus/mulai";
    private static final String TITLE = "Mulai siklus";
    private static final int LONGEST_REGULATION = 500;

    private final Page page;
    private final Cycles cycles;
    private final Sops sops;

    StartPages(Page page, Cycles cycles, Sops sops) {
        this.page = page;
        this.cycles = cycles;
        this.sops = sops;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, PATH, Access.roles(SESDITJEN, KOORDINATOR), this::form);
        routes.add(POST, PATH, Access.roles(SESDITJEN, KOORDINATOR), this::start);
    }

    private void form(Context ctx) {
        String request = UUID.randomUUID().toString();
        Form fresh = Form.of(Map.of("request", List.of(request)));
        page.show(ctx, "sop/start", TITLE, model(ctx, fresh));
    }

    private void start(Context ctx) {
        Form form = Form.read(ctx);
        try {
            CycleHistory begun =
                    cycles.start(
                            CycleRequests.actor(ctx),
                            directed(form, records(ctx)),
                            Words.request(form.text("request")));
            page.redirect(
                    ctx,
                    CycleSheet.path(begun.id()),
                    Notice.done("Siklus " + begun.id() + " dimulai."));
        } catch (ProblemException refusal) {
            page.showAgain(ctx, refusal.problem(), "sop/start", TITLE, model(ctx, form));
        }
    }

    private Move.Directed directed(Form form, boolean records) {
        Words words = new Words();
        LocalDate date = Words.date(form.text("date"));
        Move.Directed directed =
                new Move.Directed(
                        words.requiredLine(
                                "title",
                                "Isi judul siklus.",
                                Words.LONGEST_LINE,
                                form.text("title")),
                        words.required(
                                "direction",
                                "Tulis arahannya.",
                                Words.LONGEST,
                                form.text("direction")),
                        words.lines(
                                "regulations",
                                LONGEST_REGULATION,
                                form.value("regulations").lines().toList()),
                        sops.current().id(),
                        records && date != null ? new RecordedArahan(date.toString(), null) : null);
        if (records && date == null) {
            words.add(Violation.of("date", "Isi tanggal arahan diberikan."));
        }
        words.check();
        return directed;
    }

    private static Map<String, Object> model(Context ctx, Form typed) {
        return Map.of("typed", typed, "records", records(ctx));
    }

    private static boolean records(Context ctx) {
        return Access.account(ctx).role() == KOORDINATOR;
    }
}
