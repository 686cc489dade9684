package id.go.esdm.gatrik.kiosk.admin;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.ADMINISTRATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.KOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SESDITJEN;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;

import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.audit.RecordedAct;
import id.go.esdm.gatrik.kiosk.admin.people.Act;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Json;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The chain of acts, read from its end. */
final class AuditRoutes implements RouteGroup {
    private static final int PAGE = 200;
    private static final String BEFORE = "before";

    private final AuditLog audit;

    AuditRoutes(AuditLog audit) {
        this.audit = audit;
    }

    /**
     * Who did what to what, and from where. What it said before and after stays in the register: the administrator has no right to
     * the content (SOP model, section 5).
     */
    record ActView(
            long seq,
            Instant at,
            @Nullable String person,
            String action,
            String subject,
            String origin,
            String previous,
            String hash) {
        static ActView of(RecordedAct recorded) {
            Act act = recorded.act();
            return new ActView(
                    recorded.seq(),
                    recorded.at(),
                    Optional.ofNullable(act.person()).map(PersonId::value).orElse(null),
                    act.action(),
                    act.subject(),
                    act.origin(),
                    recorded.previous().hex(),
                    recorded.hash().hex());
        }
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(
                        GET,
                        "/api/v1/audit",
                        Access.roles(ADMINISTRATOR, KOORDINATOR, SESDITJEN),
                        this::list)
                .says("Catatan perbuatan, yang terbaru lebih dahulu, paling banyak 200")
                .asks(BEFORE)
                .answers(200, ActView.class);
    }

    private void list(Context ctx) {
        List<ActView> acts =
                audit.list(before(ctx.queryParam(BEFORE)), PAGE).stream().map(ActView::of).toList();
        Json.answer(ctx, 200, acts);
    }

    private static long before(@Nullable String text) {
        if (text == null) {
            return Long.MAX_VALUE;
        }
        if (!text.matches("\\d{1,18}")) {
            throw new ProblemException(
                    422,
                    "Pertanyaan ini tidak dapat dibaca.",
                    List.of(Violation.of(BEFORE, "Isi nomor catatan.")));
        }
        return Long.parseLong(text);
    }
}
