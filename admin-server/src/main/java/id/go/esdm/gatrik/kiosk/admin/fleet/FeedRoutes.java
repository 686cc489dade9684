package id.go.esdm.gatrik.kiosk.admin.fleet;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;

import io.javalin.http.Context;
import io.javalin.http.Header;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** The feed: everything that a terminal, or anybody, needs to check and show the live edition. */
public final class FeedRoutes implements RouteGroup {
    private static final List<String> KEYS = List.of("root.pem", "server.pem");
    private static final String BYTES = "application/octet-stream";

    private final Path data;
    private final CurrentEdition current;
    private final EditionEvents events;
    private final ObjectSource objects;
    private final WithdrawnContent withdrawn;
    private final Fleet fleet;

    /**
     * The feed of a server.
     *
     * @param data DIR of the contract
     * @param fleet whose terminals may read what was withdrawn, since they must check the chain over it
     */
    public FeedRoutes(
            Path data,
            CurrentEdition current,
            EditionEvents events,
            ObjectSource objects,
            Fleet fleet) {
        this.data = data;
        this.current = current;
        this.events = events;
        this.objects = objects;
        this.withdrawn = new WithdrawnContent(data.resolve("editions"));
        this.fleet = fleet;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, "/feed/current.json", Access.open(), this::pointer);
        routes.add(GET, "/feed/current.sig", Access.open(), this::pointerSignature);
        routes.add(GET, "/feed/editions/{n}/{file}", Access.open(), this::edition);
        routes.add(GET, "/feed/objects/{sha256}", Access.open(), this::object);
        routes.add(GET, "/feed/keys/{file}", Access.open(), this::key);
        routes.add(GET, "/feed/events", Access.open(), events::follow);
    }

    private void pointer(Context ctx) {
        pointer(ctx, "application/json", SignedPointer::json);
    }

    private void pointerSignature(Context ctx) {
        pointer(ctx, BYTES, SignedPointer::signature);
    }

    private void pointer(
            Context ctx, String mediaType, Function<SignedPointer, InputStream> bytes) {
        SignedPointer pointer = current.find().orElseThrow(FeedFiles::notFound);
        ctx.header(Header.CACHE_CONTROL, "no-cache");
        if (!FeedFiles.isHeld(ctx, pointer.etag())) {
            ctx.contentType(mediaType).result(bytes.apply(pointer));
        }
    }

    private void edition(Context ctx) {
        String name = ctx.pathParam("file");
        String number = ctx.pathParam("n");
        int live = live().number();
        if (!EditionFiles.NAMES.contains(name) || !number.matches("[1-9][0-9]{0,8}")) {
            throw FeedFiles.notFound();
        }
        int edition = Integer.parseInt(number);
        if (edition > live) {
            throw FeedFiles.notFound();
        }
        EditionFiles files = EditionFiles.of(data.resolve("editions"), edition);
        boolean isContent = name.equals("content.jsonl");
        if (isContent && withdrawn.holds(edition, live) && !isTerminal(ctx)) {
            throw new ProblemException(410, "Isi edisi ini memuat informasi yang telah ditarik.");
        }
        Duration keep = isContent ? FeedFiles.AN_HOUR : FeedFiles.FOR_EVER;
        Path file = files.directory().resolve(name);
        FeedFiles.send(ctx, file, typeOf(name), number + "-" + name, keep);
    }

    private void object(Context ctx) {
        String name = ctx.pathParam("sha256");
        Manifest.ObjectRef object =
                current.find()
                        .flatMap(pointer -> pointer.findObject(name))
                        .orElseThrow(FeedFiles::notFound);
        Path file = objects.find(new Sha256(name)).orElseThrow(FeedFiles::notFound);
        ctx.header("Content-Security-Policy", "default-src 'none'; sandbox");
        ctx.header(Header.CONTENT_DISPOSITION, "attachment");
        FeedFiles.send(ctx, file, object.mediaType(), name, FeedFiles.AN_HOUR);
    }

    private void key(Context ctx) {
        String name = ctx.pathParam("file");
        if (!KEYS.contains(name)) {
            throw FeedFiles.notFound();
        }
        FeedFiles.sendFresh(ctx, data.resolve("keys").resolve(name), "application/x-pem-file");
    }

    private LiveEdition live() {
        return current.live().orElseThrow(FeedFiles::notFound);
    }

    private boolean isTerminal(Context ctx) {
        return TerminalToken.of(ctx).flatMap(fleet::findByToken).isPresent();
    }

    private static String typeOf(String name) {
        return name.endsWith(".json")
                ? "application/json"
                : name.endsWith(".jsonl") ? "application/x-ndjson" : BYTES;
    }
}
