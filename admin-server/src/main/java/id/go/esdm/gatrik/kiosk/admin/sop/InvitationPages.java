package id.go.esdm.gatrik.kiosk.admin.sop;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_HUMAS;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperFile;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Upload;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;

import io.javalin.http.Context;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** SOP langkah 3: the invitation to the meeting, with its paper if it is at hand. */
final class InvitationPages implements RouteGroup {
    private static final String PATH = "/siklus/{id}/undangan";
    private static final String TEMPLATE = "sop/invitation";
    private static final String TITLE = "Undangan rapat";

    private final Page page;
    private final CycleDesk desk;
    private final CycleForms forms;
    private final Preparations steps;
    private final PaperDesk papers;
    private final Uploads uploads;

    InvitationPages(
            Page page,
            CycleDesk desk,
            CycleForms forms,
            Preparations steps,
            PaperDesk papers,
            Uploads uploads) {
        this.page = page;
        this.desk = desk;
        this.forms = forms;
        this.steps = steps;
        this.papers = papers;
        this.uploads = uploads;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, PATH, Access.roles(PRANATA_HUMAS), this::show);
        routes.add(POST, PATH, Access.roles(PRANATA_HUMAS), this::invite)
                .receives(uploads, PaperFile.LARGEST);
    }

    private void show(Context ctx) {
        page.show(ctx, TEMPLATE, TITLE, model(ctx, Form.none()));
    }

    private void invite(Context ctx) {
        Upload upload = uploads.read(ctx, PaperFile.LARGEST);
        Form form = upload.fields();
        forms.handle(
                ctx,
                form,
                "T3",
                "Undangan rapat sudah terbit. Unit teknis dapat menjawab.",
                (id, version, actor) -> {
                    papers.keep(id, actor, PaperKind.UNDANGAN, form, upload.findFile("file"));
                    steps.invite(
                            new Preparations.Call(id, version, actor),
                            new Meeting(
                                    form.value("meeting.at"),
                                    form.value("meeting.place"),
                                    form.value("meeting.agenda")),
                            invited(form),
                            form.text("note"));
                },
                problem -> page.showAgain(ctx, problem, TEMPLATE, TITLE, model(ctx, form)));
    }

    /** Those that were ticked, and those that were typed, one a line. */
    private static List<String> invited(Form form) {
        return Stream.concat(
                        form.texts("unit").stream(),
                        form.value("invited").lines().map(String::strip))
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
    }

    private Map<String, Object> model(Context ctx, Form typed) {
        CycleHistory history = desk.get(CycleRequests.id(ctx));
        List<String> last = desk.lastInvited();
        return Map.of(
                "cycle",
                CycleView.line(history),
                "open",
                history.cycle() instanceof Cycle.Assigned
                        && Preparations.isPreparationAssigned(history),
                "units",
                desk.units(last),
                "last",
                last,
                "papers",
                desk.papers(history.id()).stream()
                        .filter(paper -> paper.kind() == PaperKind.UNDANGAN)
                        .toList(),
                "typed",
                typed);
    }
}
