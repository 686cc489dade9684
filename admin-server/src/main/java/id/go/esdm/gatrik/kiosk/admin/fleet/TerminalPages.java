package id.go.esdm.gatrik.kiosk.admin.fleet;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.ADMINISTRATOR;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Notice;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The page of the terminals: what each shows, who asks to be paired, and for the administrator what to do about it. */
public final class TerminalPages implements RouteGroup {
    private static final String LIST = "/terminal";
    private static final String ONE = LIST + "/{id}";
    private static final String TITLE = "Terminal";

    private final Page page;
    private final Fleet fleet;
    private final @Nullable Sha256 certificate;

    /**
     * The pages of a fleet.
     *
     * @param certificate digest of what the server shows under TLS; null without
     */
    public TerminalPages(Page page, Fleet fleet, @Nullable Sha256 certificate) {
        this.page = page;
        this.fleet = fleet;
        this.certificate = certificate;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, LIST, Access.signedIn(), this::list).inMenu(TITLE, "monitor");
        routes.add(POST, ONE + "/pasangkan", Access.roles(ADMINISTRATOR), this::pair);
        routes.add(POST, ONE + "/nama", Access.roles(ADMINISTRATOR), this::rename);
        routes.add(POST, ONE + "/lepas", Access.roles(ADMINISTRATOR), this::retire);
        routes.add(
                GET,
                "/bukti-tayang/{sha256}.png",
                Access.signedIn(),
                ctx -> TerminalRoutes.sendPicture(ctx, fleet));
    }

    private void list(Context ctx) {
        page.show(ctx, "fleet/terminals", TITLE, model(ctx, "", Form.none()));
    }

    private void pair(Context ctx) {
        Form form = Form.read(ctx);
        String id = ctx.pathParam("id");
        try {
            Terminal paired =
                    fleet.pair(
                            TerminalRoutes.person(ctx),
                            ctx.ip(),
                            id,
                            form.text("code"),
                            form.text("name"),
                            certificate);
            page.redirect(
                    ctx,
                    LIST,
                    Notice.done(
                            "Terminal "
                                    + paired.name()
                                    + " dipasangkan. Layarnya mengambil edisi yang tayang dalam"
                                    + " beberapa detik."));
        } catch (ProblemException refusal) {
            page.showAgain(ctx, refusal.problem(), "fleet/terminals", TITLE, model(ctx, id, form));
        }
    }

    private void rename(Context ctx) {
        Form form = Form.read(ctx);
        String id = ctx.pathParam("id");
        try {
            fleet.rename(TerminalRoutes.person(ctx), ctx.ip(), id, form.text("name"));
            page.redirect(ctx, LIST, Notice.done("Nama terminal diganti."));
        } catch (ProblemException refusal) {
            page.showAgain(ctx, refusal.problem(), "fleet/terminals", TITLE, model(ctx, id, form));
        }
    }

    private void retire(Context ctx) {
        fleet.retire(TerminalRoutes.person(ctx), ctx.ip(), ctx.pathParam("id"));
        page.redirect(
                ctx,
                LIST,
                Notice.done(
                        "Terminal dilepas. Laporannya tidak diterima lagi; bukti tayangnya"
                                + " tetap."));
    }

    /** @param at the terminal whose form is shown again as it was sent; empty for none */
    private Map<String, Object> model(Context ctx, String at, Form typed) {
        boolean administers = Access.account(ctx).role() == ADMINISTRATOR;
        return Map.of(
                "terminals",
                fleet.list(),
                "pending",
                administers ? fleet.pending() : List.of(),
                "administers",
                administers,
                "at",
                at,
                "typed",
                typed);
    }
}
