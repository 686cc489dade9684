package id.go.esdm.gatrik.kiosk.admin.report;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;

import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.publishing.LogFilter;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publication;
import id.go.esdm.gatrik.kiosk.admin.publishing.PublicationRequests;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publications;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Json;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;

import io.javalin.http.Context;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The API of the update log: every publication, as JSON and CSV, and each one's laporan. */
final class ReportRoutes implements RouteGroup {
    static final String PUBLICATIONS = "/api/v1/publications";

    private static final int ON_A_PAGE = 50;
    private static final int MOST_CHANGES = 20;

    private final Publications publications;
    private final UpdateLog log;
    private final Laporans laporans;
    private final Addenda addenda;
    private final People people;

    ReportRoutes(
            Publications publications,
            UpdateLog log,
            Laporans laporans,
            Addenda addenda,
            People people) {
        this.publications = publications;
        this.log = log;
        this.laporans = laporans;
        this.addenda = addenda;
        this.people = people;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, PUBLICATIONS, Access.signedIn(), this::list)
                .says(
                        "Semua publikasi, yang terbaru lebih dahulu; dengan page 50 per halaman,"
                                + " jumlahnya pada X-Total-Count")
                .asks(
                        Stream.concat(Stream.of(LogRequests.PARAMETERS), Stream.of("page"))
                                .toArray(String[]::new))
                .answers(200, UpdateLogView.class);
        routes.add(GET, PUBLICATIONS + ".csv", Access.signedIn(), this::csv)
                .says("Semua publikasi sebagai tabel CSV")
                .asks(LogRequests.PARAMETERS);
        routes.add(GET, PUBLICATIONS + "/{edition}", Access.signedIn(), this::get)
                .says("Satu publikasi")
                .answers(200, UpdateLogView.class);
        routes.add(GET, PUBLICATIONS + "/{edition}/laporan.pdf", Access.signedIn(), this::laporan)
                .says("Laporan satu publikasi (PDF/A-2b); 503 selama belum dapat dibuat");
        routes.add(
                        GET,
                        PUBLICATIONS + "/{edition}/bukti-tayang.pdf",
                        Access.signedIn(),
                        ctx -> addenda.send(ctx, PublicationRequests.get(ctx, publications)))
                .says("Adendum bukti tayang satu publikasi (PDF/A-2b), menurut keadaan sekarang");
    }

    private void list(Context ctx) {
        LogFilter filter = LogRequests.filter(ctx);
        String asked = ctx.queryParam("page");
        boolean whole = asked == null || !asked.matches("[1-9]\\d{0,5}");
        int offset = whole ? 0 : (Integer.parseInt(asked) - 1) * ON_A_PAGE;
        int limit = whole ? Integer.MAX_VALUE : ON_A_PAGE;
        ctx.header("X-Total-Count", Integer.toString(log.sums(filter).publications()));
        Names names = Names.of(people);
        List<UpdateLogView> rows =
                log.lines(filter, offset, limit, MOST_CHANGES).stream()
                        .map(line -> UpdateLogView.of(line, names, null))
                        .toList();
        Json.answer(ctx, 200, rows);
    }

    private void csv(Context ctx) {
        LogFilter filter = LogRequests.filter(ctx);
        ctx.header("Content-Disposition", "attachment; filename=\"publikasi.csv\"");
        ctx.contentType("text/csv; charset=utf-8")
                .result(
                        new UpdateLogTable(Names.of(people))
                                .csv(log.lines(filter, 0, Integer.MAX_VALUE, UpdateLogTable.MOST)));
    }

    private void get(Context ctx) {
        Publication publication = PublicationRequests.get(ctx, publications);
        int edition = publication.edition();
        Json.answer(
                ctx,
                200,
                UpdateLogView.of(
                        log.line(edition, MOST_CHANGES),
                        Names.of(people),
                        publications.getManifest(edition)));
    }

    private void laporan(Context ctx) throws IOException {
        LaporanAnswer.send(ctx, PublicationRequests.get(ctx, publications), laporans);
    }
}
