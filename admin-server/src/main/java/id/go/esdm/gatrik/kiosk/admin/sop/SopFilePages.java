package id.go.esdm.gatrik.kiosk.admin.sop;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.ADMINISTRATOR;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Notice;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.Problem;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Upload;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import io.javalin.http.Context;
import io.javalin.http.Header;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The SOP as it is in force, to be read by everybody; the administrator puts a revised one in its place. */
public final class SopFilePages implements RouteGroup {
    private static final String PATH = "/sop";
    private static final String TITLE = "SOP";
    private static final String TEMPLATE = "sop/sop";

    private final Page page;
    private final Sops sops;
    private final People people;
    private final Uploads uploads;

    /** The pages over those versions. */
    public SopFilePages(Page page, Sops sops, People people, Uploads uploads) {
        this.page = page;
        this.sops = sops;
        this.people = people;
        this.uploads = uploads;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, PATH, Access.signedIn(), this::show).inMenu(TITLE, "file-text");
        routes.add(GET, PATH + "/{id}.json", Access.signedIn(), this::download);
        routes.add(POST, PATH, Access.roles(ADMINISTRATOR), this::replace)
                .receives(uploads, SopReader.LARGEST);
    }

    private void show(Context ctx) {
        page.show(ctx, TEMPLATE, TITLE, model(ctx, List.of()));
    }

    private void download(Context ctx) {
        StoredSop version = version(ctx);
        ctx.header(
                Header.CONTENT_DISPOSITION,
                "attachment; filename=\"sop-" + version.sop().id() + ".json\"");
        ctx.contentType("application/json").result(version.text());
    }

    private void replace(Context ctx) throws IOException {
        Upload upload = uploads.read(ctx, SopReader.LARGEST);
        byte[] file;
        try (InputStream in = upload.getFile("file").open()) {
            file = in.readNBytes(SopReader.LARGEST + 1);
        } catch (ProblemException refusal) {
            page.showAgain(ctx, refusal.problem(), TEMPLATE, TITLE, model(ctx, List.of()));
            return;
        }
        boolean checks = "periksa".equals(upload.text("action"));
        Sha256 before = sops.newest().sha256();
        SopReading reading =
                checks
                        ? sops.check(file)
                        : sops.replace(Access.account(ctx).person(), ctx.ip(), file);
        switch (reading) {
            case SopReading.Sound(Sop sop, _, Sha256 sha256) ->
                    page.redirect(ctx, PATH, notice(sop, checks, before.equals(sha256)));
            case SopReading.Faulty(List<SopFault> faults) ->
                    page.showAgain(
                            ctx,
                            Problem.of(422, SopFault.refusal(faults)),
                            TEMPLATE,
                            TITLE,
                            model(ctx, faults));
        }
    }

    private static Notice notice(Sop sop, boolean checks, boolean known) {
        if (known) {
            return Notice.warning(
                    "Berkas ini sama dengan SOP yang berlaku; tidak ada yang berubah.");
        }
        return Notice.done(
                checks
                        ? "Berkas SOP "
                                + sop.number()
                                + " benar dan dapat diberlakukan. Belum ada yang berubah."
                        : "SOP "
                                + sop.number()
                                + " berlaku bagi siklus yang dimulai sejak sekarang.");
    }

    private StoredSop version(Context ctx) {
        return sops.find(ctx.pathParam("id"))
                .orElseThrow(() -> new ProblemException(404, "Versi SOP ini tidak ada."));
    }

    private Map<String, Object> model(Context ctx, List<SopFault> faults) {
        return Map.of(
                "stored", sops.newest(),
                "versions", sops.all(),
                "replaces", Access.account(ctx).role() == ADMINISTRATOR,
                "faults", faults,
                "names", Names.of(people));
    }
}
