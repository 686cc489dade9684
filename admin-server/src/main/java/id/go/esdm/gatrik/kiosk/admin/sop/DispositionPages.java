package id.go.esdm.gatrik.kiosk.admin.sop;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.KOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_HUMAS;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_KOMPUTER;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SESDITJEN;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SUBKOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.UNIT_TEKNIS;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;

import io.javalin.http.Context;

import java.util.List;
import java.util.Map;

/** SOP langkah 9: the Sesditjen's disposition. */
final class DispositionPages implements RouteGroup {
    private static final String PATH = "/siklus/{id}/disposisi";
    private static final String TEMPLATE = "sop/disposition";
    private static final String TITLE = "Disposisi";
    private static final List<Role> ADDRESSEES =
            List.of(KOORDINATOR, SUBKOORDINATOR, PRANATA_HUMAS, PRANATA_KOMPUTER, UNIT_TEKNIS);

    private final Page page;
    private final CycleDesk desk;
    private final CycleForms forms;
    private final Dispositions dispositions;

    DispositionPages(Page page, CycleDesk desk, CycleForms forms, Dispositions dispositions) {
        this.page = page;
        this.desk = desk;
        this.forms = forms;
        this.dispositions = dispositions;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, PATH, Access.roles(SESDITJEN), this::show);
        routes.add(POST, PATH, Access.roles(SESDITJEN), this::dispose);
    }

    private void show(Context ctx) {
        page.show(ctx, TEMPLATE, TITLE, model(ctx, Form.none()));
    }

    private void dispose(Context ctx) {
        Form form = Form.read(ctx);
        forms.handle(
                ctx,
                form,
                "T9b",
                "Disposisi Anda sudah dicatat.",
                (id, version, actor) ->
                        dispositions.dispose(
                                id,
                                version,
                                actor,
                                form.text("instruction"),
                                form.text("evaluation"),
                                form.texts("to")),
                problem -> page.showAgain(ctx, problem, TEMPLATE, TITLE, model(ctx, form)));
    }

    private Map<String, Object> model(Context ctx, Form typed) {
        CycleHistory history = desk.get(CycleRequests.id(ctx));
        return Map.of(
                "cycle", CycleView.line(history),
                "papers", desk.papers(history.id()),
                "addressees", ADDRESSEES.stream().map(Role::title).toList(),
                "typed", typed);
    }
}
