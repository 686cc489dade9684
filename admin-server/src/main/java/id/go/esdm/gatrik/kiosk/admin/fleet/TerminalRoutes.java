package id.go.esdm.gatrik.kiosk.admin.fleet;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.ADMINISTRATOR;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.DELETE;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.PUT;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Json;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import io.javalin.http.Context;
import io.javalin.http.Header;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The API of the terminals and their receipts. */
public final class TerminalRoutes implements RouteGroup {
    private static final String TERMINALS = "/api/v1/terminals";
    private static final String ONE = TERMINALS + "/{id}";

    private final Fleet fleet;
    private final @Nullable Sha256 certificate;

    /**
     * The routes of a fleet.
     *
     * @param certificate digest of what the server shows under TLS; null without
     */
    public TerminalRoutes(Fleet fleet, @Nullable Sha256 certificate) {
        this.fleet = fleet;
        this.certificate = certificate;
    }

    /**
     * The code on a terminal's screen.
     *
     * @param name what to call the terminal; left out: as it calls itself
     */
    record Pairing(String code, @Nullable String name) {}

    /** A terminal's new name. */
    record Renaming(String name) {}

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, TERMINALS, Access.signedIn(), this::list)
                .says("Semua terminal, dan untuk administrator juga yang menunggu dipasangkan")
                .answers(200, TerminalView.class);
        routes.add(POST, ONE + "/pair", Access.roles(ADMINISTRATOR), this::pair)
                .says("Pasangkan terminal dengan kode di layarnya")
                .takes(Pairing.class)
                .answers(204, Void.class);
        routes.add(PUT, ONE, Access.roles(ADMINISTRATOR), this::rename)
                .says("Ganti nama terminal")
                .takes(Renaming.class)
                .answers(204, Void.class);
        routes.add(DELETE, ONE, Access.roles(ADMINISTRATOR), this::retire)
                .says("Lepas terminal: laporannya tidak diterima lagi, bukti tayangnya tetap")
                .answers(204, Void.class);
        routes.add(
                        GET,
                        "/api/v1/publications/{edition}/receipts",
                        Access.signedIn(),
                        this::receipts)
                .says("Bukti tayang satu edisi")
                .answers(200, ReceiptView.class);
        routes.add(GET, "/api/v1/receipts/{sha256}.png", Access.signedIn(), this::picture)
                .says("Gambar layar sebuah bukti tayang");
    }

    private void list(Context ctx) {
        boolean isAdministrator = Access.account(ctx).role() == ADMINISTRATOR;
        List<TerminalView> asking =
                isAdministrator
                        ? fleet.pending().stream().map(TerminalView::of).toList()
                        : List.of();
        Json.answer(
                ctx,
                200,
                Stream.concat(asking.stream(), fleet.list().stream().map(TerminalView::of))
                        .toList());
    }

    private void pair(Context ctx) {
        Pairing pairing = Json.read(ctx, Pairing.class);
        fleet.pair(
                person(ctx),
                ctx.ip(),
                ctx.pathParam("id"),
                pairing.code(),
                pairing.name(),
                certificate);
        ctx.status(204);
    }

    private void rename(Context ctx) {
        Renaming renaming = Json.read(ctx, Renaming.class);
        fleet.rename(person(ctx), ctx.ip(), ctx.pathParam("id"), renaming.name());
        ctx.status(204);
    }

    private void retire(Context ctx) {
        fleet.retire(person(ctx), ctx.ip(), ctx.pathParam("id"));
        ctx.status(204);
    }

    private void receipts(Context ctx) {
        String edition = ctx.pathParam("edition");
        if (!edition.matches("[1-9]\\d{0,8}")) {
            throw new ProblemException(404, "Edisi ini tidak ada.");
        }
        Json.answer(
                ctx,
                200,
                fleet.receipts(Integer.parseInt(edition)).stream().map(ReceiptView::of).toList());
    }

    private void picture(Context ctx) throws IOException {
        sendPicture(ctx, fleet);
    }

    /** Answers with the picture that the path names. */
    static void sendPicture(Context ctx, Fleet fleet) throws IOException {
        String name = ctx.pathParam("sha256");
        Path file =
                (name.matches("[0-9a-f]{64}")
                                ? fleet.findPicture(new Sha256(name))
                                : Optional.<Path>empty())
                        .orElseThrow(() -> new ProblemException(404, "Gambar ini tidak ada."));
        ctx.header(Header.CACHE_CONTROL, "private, max-age=31536000, immutable");
        ctx.header("Content-Security-Policy", "default-src 'none'; sandbox");
        ctx.contentType("image/png").result(Files.newInputStream(file));
    }

    static PersonId person(Context ctx) {
        return Access.account(ctx).person();
    }
}
