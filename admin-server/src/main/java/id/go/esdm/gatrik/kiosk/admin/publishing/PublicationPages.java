package id.go.esdm.gatrik.kiosk.admin.publishing;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;

import id.go.esdm.gatrik.kiosk.admin.draft.Differences;
import id.go.esdm.gatrik.kiosk.admin.draft.Part;
import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;

import io.javalin.http.Context;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The log of publications, and the page of each: what changed, who approved it, and what proves it. */
final class PublicationPages implements RouteGroup {
    private final Page page;
    private final Publications publications;
    private final People people;

    PublicationPages(Page page, Publications publications, People people) {
        this.page = page;
        this.publications = publications;
        this.people = people;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, "/publikasi", Access.signedIn(), this::list)
                .inMenu("Publikasi", "megaphone");
        routes.add(GET, "/publikasi/{edition}", Access.signedIn(), this::show);
    }

    private void list(Context ctx) {
        List<Publication> all = publications.list();
        Part part = Part.of(all.size(), Part.asked(ctx), 50);
        page.show(
                ctx,
                "publishing/list",
                "Publikasi",
                Map.of(
                        "publications",
                        part.of(all),
                        "part",
                        part,
                        "names",
                        Names.of(people),
                        "withdraws",
                        WithdrawalPages.WITHDRAWERS.admits(Access.account(ctx).role())));
    }

    private void show(Context ctx) {
        Publication publication = find(ctx);
        int edition = publication.edition();
        page.show(
                ctx,
                "publishing/publication",
                "Edisi " + edition,
                Map.of(
                        "publication",
                        publication,
                        "manifest",
                        publications.getManifest(edition),
                        "newest",
                        publications.findNewest().map(Publication::edition).orElse(edition),
                        "differences",
                        Differences.of(
                                publications.diff(edition),
                                Differences.Kind.find(ctx.queryParam("hanya")).orElse(null),
                                Part.asked(ctx)),
                        "names",
                        Names.of(people)));
    }

    private Publication find(Context ctx) {
        String text = ctx.pathParam("edition");
        return (text.matches("[1-9]\\d{0,8}")
                        ? publications.find(Integer.parseInt(text))
                        : Optional.<Publication>empty())
                .orElseThrow(() -> new ProblemException(404, "Edisi ini tidak ada."));
    }
}
