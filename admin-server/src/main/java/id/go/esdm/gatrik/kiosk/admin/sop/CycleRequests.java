package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Form;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

/** What every call about a cycle carries: who, which, and on which version. */
public final class CycleRequests {
    private CycleRequests() {}

    /** Who is calling; only for routes that are not open. */
    public static Actor actor(Context ctx) {
        return Actor.of(Access.account(ctx), ctx.ip());
    }

    /** The cycle of the path; what cannot be an id is 404 like any other unknown one. */
    public static CycleId id(Context ctx) {
        String id = ctx.pathParam("id");
        return CycleId.find(id).orElseThrow(Refusals::unknown);
    }

    /** The version that a page's form was made for; one that no cycle has if it carries none. */
    public static int version(Form form) {
        String text = form.value("version");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /**
     * The version that the caller saw.
     *
     * @param sent of the body; {@code If-Match} stands in for it
     * @return null if neither was sent
     */
    public static @Nullable Integer version(Context ctx, @Nullable Integer sent) {
        String match = ctx.header("If-Match");
        if (sent != null || match == null || match.strip().equals("*")) {
            return sent;
        }
        try {
            return Integer.valueOf(match.strip().replace("W/", "").replace("\"", ""));
        } catch (NumberFormatException foreign) {
            // No version of ours looks like that, so whatever was seen is not the present one.
            return 0;
        }
    }
}
