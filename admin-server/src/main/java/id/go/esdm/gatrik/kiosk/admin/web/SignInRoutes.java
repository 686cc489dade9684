package id.go.esdm.gatrik.kiosk.admin.web;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.Session;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sign-in page, the page for an own password, and the way out. */
public final class SignInRoutes implements RouteGroup {
    private static final String PASSWORD = "/kata-sandi";

    private final SignIns signIns;
    private final Page page;
    private final String home;

    /**
     * The pages.
     *
     * @param home where to after signing in
     */
    public SignInRoutes(SignIns signIns, Page page, String home) {
        this.signIns = signIns;
        this.page = page;
        this.home = home;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, "/", Access.open(), ctx -> page.redirect(ctx, home));
        routes.add(GET, ReturnPath.SIGN_IN, Access.open(), this::form);
        routes.add(POST, ReturnPath.SIGN_IN, Access.open(), this::signIn);
        routes.add(POST, "/keluar", Access.signedIn(), this::signOut);
        routes.add(POST, "/peran", Access.signedIn(), this::actAs);
        routes.add(GET, PASSWORD, Access.open(), this::passwordForm);
        routes.add(POST, PASSWORD, Access.open(), this::setPassword);
    }

    private void form(Context ctx) {
        if (Access.findSession(ctx).isPresent()) {
            page.redirect(ctx, home);
        } else {
            page.show(
                    ctx, "web/signin", "Masuk", model(null, ctx.queryParam(ReturnPath.PARAMETER)));
        }
    }

    private void signIn(Context ctx) {
        Form form = Form.read(ctx);
        String username = form.text("username");
        String asked = form.text(ReturnPath.PARAMETER);
        try {
            signIns.signIn(ctx, orEmpty(username), form.exact("password").toCharArray(), null);
            page.redirect(ctx, ReturnPath.orElse(asked, home));
        } catch (ProblemException refusal) {
            if (refusal.problem().extensions().containsKey("passwordDue")) {
                page.redirect(ctx, PASSWORD, Notice.warning(refusal.problem().title()));
            } else {
                Map<String, String> model = model(username, asked);
                page.showAgain(ctx, refusal.problem(), "web/signin", "Masuk", model);
            }
        }
    }

    private void signOut(Context ctx) {
        signIns.signOut(ctx);
        page.redirect(ctx, ReturnPath.SIGN_IN, Notice.done("Anda sudah keluar."));
    }

    private void actAs(Context ctx) {
        String asked = Form.read(ctx).value("role");
        Role role =
                Arrays.stream(Role.values())
                        .filter(each -> each.name().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(422, Problems.sentence(422)));
        Session session = signIns.actAs(ctx, role);
        if (session.duties().acting() == null) {
            page.redirect(ctx, home, Notice.done("Anda bekerja lagi sebagai " + role.word() + "."));
        } else {
            page.redirect(ctx, home); // whose page says it at its top
        }
    }

    private void passwordForm(Context ctx) {
        page.show(ctx, "web/password", "Kata sandi Anda", passwordModel(ctx, null));
    }

    private void setPassword(Context ctx) {
        Form form = Form.read(ctx);
        String username = form.text("username");
        String next = form.exact("newPassword");
        try {
            if (!next.equals(form.exact("repeated"))) {
                throw new ProblemException(
                        422,
                        Problems.sentence(422),
                        List.of(Violation.of("repeated", "Kedua kata sandi baru tidak sama.")));
            }
            signIns.setPassword(
                    ctx,
                    orEmpty(username),
                    form.exact("password").toCharArray(),
                    next.toCharArray());
            page.redirect(ctx, home, Notice.done("Kata sandi Anda sudah dibuat."));
        } catch (ProblemException refusal) {
            Map<String, String> model = passwordModel(ctx, username);
            page.showAgain(ctx, refusal.problem(), "web/password", "Kata sandi Anda", model);
        }
    }

    private static Map<String, String> model(@Nullable String username, @Nullable String asked) {
        return Map.of("username", orEmpty(username), "next", orEmpty(asked));
    }

    private static Map<String, String> passwordModel(Context ctx, @Nullable String typed) {
        String own =
                Access.findSession(ctx).map(session -> session.account().username()).orElse("");
        return Map.of("username", typed == null ? own : typed);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
