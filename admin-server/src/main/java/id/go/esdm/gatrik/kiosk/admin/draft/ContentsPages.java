package id.go.esdm.gatrik.kiosk.admin.draft;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;

import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;

import io.javalin.http.Context;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What stands in a draft, to look through and to go on from. */
final class ContentsPages implements RouteGroup {
    private final Page page;
    private final Drafts drafts;
    private final DraftDesk desk;

    ContentsPages(Page page, Drafts drafts, DraftDesk desk) {
        this.page = page;
        this.drafts = drafts;
        this.desk = desk;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, "/siklus/{id}/draf", DraftDesk.READERS, this::show);
    }

    private void show(Context ctx) {
        DraftId draft = desk.draft(ctx);
        Contents.Scope scope = scope(ctx);
        String text = Objects.requireNonNullElse(ctx.queryParam("q"), "").strip();
        Map<String, Object> model = new HashMap<>();
        model.put("draft", draft);
        model.put("scope", scope);
        model.put("text", text);
        model.put("objection", desk.objection(ctx, draft));
        model.put(
                "contents",
                drafts.view(draft, view -> Contents.of(view, scope, text, Part.asked(ctx))));
        page.show(ctx, "draft/contents", "Isi draf", model);
    }

    private static Contents.Scope scope(Context ctx) {
        return Arrays.stream(Contents.Scope.values())
                .filter(scope -> scope.name().equalsIgnoreCase(ctx.queryParam("tampil")))
                .findFirst()
                .orElse(Contents.Scope.BERUBAH);
    }
}
