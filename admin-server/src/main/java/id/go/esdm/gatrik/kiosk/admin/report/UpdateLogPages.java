package id.go.esdm.gatrik.kiosk.admin.report;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;

import id.go.esdm.gatrik.kiosk.admin.draft.ColumnText;
import id.go.esdm.gatrik.kiosk.admin.draft.Differences;
import id.go.esdm.gatrik.kiosk.admin.draft.Part;
import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.publishing.LogFilter;
import id.go.esdm.gatrik.kiosk.admin.publishing.LogSums;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publication;
import id.go.esdm.gatrik.kiosk.admin.publishing.PublicationRequests;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publications;
import id.go.esdm.gatrik.kiosk.admin.publishing.WithdrawalPages;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;
import id.go.esdm.gatrik.kiosk.catalogue.Category;

import io.javalin.http.Context;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The update log, and the page of each publication: what changed, who approved it, what proves it. */
final class UpdateLogPages implements RouteGroup {
    private static final String LOG = "/publikasi";
    private static final int ON_A_PAGE = 25;
    private static final int MOST_CHANGES = 3;

    private final Page page;
    private final Publications publications;
    private final UpdateLog log;
    private final Laporans laporans;
    private final Addenda addenda;
    private final People people;
    private final InstantSource now;

    UpdateLogPages(
            Page page,
            Publications publications,
            UpdateLog log,
            Laporans laporans,
            Addenda addenda,
            People people,
            InstantSource now) {
        this.page = page;
        this.publications = publications;
        this.log = log;
        this.laporans = laporans;
        this.addenda = addenda;
        this.people = people;
        this.now = now;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, LOG, Access.signedIn(), this::list).inMenu("Publikasi", "megaphone");
        routes.add(GET, LOG + "/{edition}", Access.signedIn(), this::show);
        routes.add(GET, LOG + "/{edition}/laporan.pdf", Access.signedIn(), this::laporan);
        routes.add(
                GET,
                LOG + "/{edition}/bukti-tayang.pdf",
                Access.signedIn(),
                ctx -> addenda.send(ctx, PublicationRequests.get(ctx, publications)));
    }

    private void list(Context ctx) {
        LogFilter filter = LogRequests.filter(ctx);
        LogSums sums = log.sums(filter);
        Part part = Part.of(sums.publications(), Part.asked(ctx), ON_A_PAGE);
        List<LogLine> lines = log.lines(filter, part.from(), part.size(), MOST_CHANGES);
        Map<String, Object> model = new HashMap<>();
        model.put("months", LogMonth.of(lines));
        model.put("sums", sums);
        model.put("part", part);
        model.put("filter", filter);
        model.put("periods", LogPeriod.of(filter, LocalDate.ofInstant(now.instant(), Wib.ZONE)));
        model.put("query", LogRequests.query(filter));
        model.put("units", options(log.units()));
        model.put("categories", categories());
        model.put("names", Names.of(people));
        model.put("withdraws", WithdrawalPages.WITHDRAWERS.admits(Access.account(ctx).role()));
        page.show(ctx, "report/log", "Publikasi", model);
    }

    private void show(Context ctx) {
        Publication publication = PublicationRequests.get(ctx, publications);
        int edition = publication.edition();
        Map<String, Object> model = new HashMap<>();
        model.put("line", log.line(edition, 0));
        model.put("manifest", publications.getManifest(edition));
        model.put("newest", publications.findNewest().map(Publication::edition).orElse(edition));
        model.put("shown", addenda.shown(edition));
        model.put("silent", addenda.silent(edition));
        model.put("failed", laporans.findFailure(edition).orElse(null));
        model.put(
                "differences",
                Differences.of(
                        publications.diff(edition),
                        Differences.Kind.find(ctx.queryParam("hanya")).orElse(null),
                        Part.asked(ctx)));
        model.put("names", Names.of(people));
        page.show(ctx, "report/publication", "Edisi " + edition, model);
    }

    private void laporan(Context ctx) throws IOException {
        LaporanAnswer.send(ctx, PublicationRequests.get(ctx, publications), laporans);
    }

    private static Map<String, String> options(List<String> texts) {
        Map<String, String> options = new LinkedHashMap<>();
        texts.forEach(text -> options.put(text, text));
        return options;
    }

    private static Map<String, String> categories() {
        Map<String, String> options = new LinkedHashMap<>();
        for (Category category : Category.values()) {
            options.put(category.name(), ColumnText.of(category));
        }
        return options;
    }
}
