package id.go.esdm.gatrik.kiosk.admin.site;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.archive.LiveEditions;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Json;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import io.javalin.http.Context;
import io.javalin.http.Header;

import java.io.IOException;
import java.io.OutputStream;

/** The live edition's entries, for everybody. */
public final class CatalogueRoutes implements RouteGroup {
    private final LiveEditions editions;
    private final LiveCatalogue catalogue;

    public CatalogueRoutes(LiveEditions editions, LiveCatalogue catalogue) {
        this.editions = editions;
        this.catalogue = catalogue;
    }

    /** Writes an edition in one of its forms. */
    @FunctionalInterface
    private interface Form {
        void write(LiveEdition edition, OutputStream out) throws IOException;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, "/api/v1/catalogue", Access.open(), this::find)
                .says("Mencari di edisi yang tayang; peringkatnya sama dengan di terminal")
                .asks("q", "kategori", "unit", "tahun", "page")
                .answers(200, CatalogueAnswer.class);
        routes.add(GET, "/api/v1/catalogue/{id}", Access.open(), this::entry)
                .says("Satu informasi dengan semua kolomnya")
                .answers(200, Entry.class);
        // the address that the terminals' codes carry; until the site has a page for it, the
        // entry's data
        routes.add(GET, "/informasi/{id}", Access.open(), CatalogueRoutes::page);
        routes.add(GET, "/api/v1/catalogue.csv", Access.open(), this::csv)
                .says("Seluruh edisi yang tayang sebagai CSV");
        routes.add(GET, "/api/v1/catalogue.json", Access.open(), this::json)
                .says("Seluruh edisi yang tayang sebagai JSON");
    }

    private void find(Context ctx) {
        CatalogueQuestion question = CatalogueQuestion.of(ctx);
        CatalogueAnswer answer =
                catalogue
                        .ask(shown -> CatalogueAnswer.of(shown, question))
                        .orElseGet(() -> CatalogueAnswer.nothing(question));
        ctx.header(Header.CACHE_CONTROL, "no-cache");
        Json.answer(ctx, 200, answer);
    }

    private void entry(Context ctx) {
        String id = ctx.pathParam("id");
        if (!EntryId.isValid(id)) {
            throw notFound();
        }
        Entry entry =
                catalogue
                        .ask(shown ->
                                shown.catalogue()
                                        .find(new EntryId(id))
                                        .orElseThrow(CatalogueRoutes::notFound))
                        .orElseThrow(CatalogueRoutes::notFound);
        ctx.header(Header.CACHE_CONTROL, "no-cache");
        Json.answer(ctx, 200, entry);
    }

    private static void page(Context ctx) {
        String id = ctx.pathParam("id");
        if (!EntryId.isValid(id)) {
            throw notFound();
        }
        ctx.header(Header.CACHE_CONTROL, "no-cache");
        ctx.redirect("../api/v1/catalogue/" + id); // relative, since the site may lie below a path
    }

    private void csv(Context ctx) throws IOException {
        send(ctx, "text/csv; charset=utf-8", "csv", OpenData::writeCsv);
    }

    private void json(Context ctx) throws IOException {
        send(ctx, "application/json", "json", OpenData::writeJson);
    }

    private void send(Context ctx, String mediaType, String ending, Form form) throws IOException {
        LiveEdition edition = editions.live().orElseThrow(CatalogueRoutes::notFound);
        String name = "dip-edisi-" + edition.number() + "." + ending;
        ctx.contentType(mediaType);
        ctx.header(Header.CACHE_CONTROL, "no-cache");
        ctx.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        form.write(edition, ctx.res().getOutputStream());
    }

    private static ProblemException notFound() {
        return new ProblemException(404, "Informasi ini tidak ada di edisi yang tayang.");
    }
}
