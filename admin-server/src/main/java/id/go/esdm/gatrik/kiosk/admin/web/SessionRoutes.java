package id.go.esdm.gatrik.kiosk.admin.web;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.DELETE;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.PUT;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.Session;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

/** Who is signed in, for programs. */
public final class SessionRoutes implements RouteGroup {
    private final SignIns signIns;

    public SessionRoutes(SignIns signIns) {
        this.signIns = signIns;
    }

    /**
     * What signing in takes.
     *
     * @param role to act in at once; left out for the own one
     */
    record Credentials(String username, String password, @Nullable Role role) {}

    /** The role to act in. */
    record ActiveRole(Role role) {}

    /** What setting an own password takes. */
    record NewPassword(String username, String password, String newPassword) {}

    @Override
    public void addTo(Routes routes) {
        routes.add(POST, "/api/v1/session", Access.open(), this::signIn)
                .says("Masuk")
                .takes(Credentials.class)
                .answers(200, SessionView.class);
        routes.add(DELETE, "/api/v1/session", Access.signedIn(), this::signOut)
                .says("Keluar")
                .answers(204, Void.class);
        routes.add(GET, "/api/v1/me", Access.signedIn(), this::me)
                .says("Siapa yang masuk")
                .answers(200, SessionView.class);
        routes.add(PUT, "/api/v1/me/role", Access.signedIn(), this::actAs)
                .says("Bertindak dalam peran lain yang sedang dipegang, misalnya sebagai Plh.")
                .takes(ActiveRole.class)
                .answers(200, SessionView.class);
        routes.add(PUT, "/api/v1/me/password", Access.open(), this::setPassword)
                .says("Membuat atau mengganti kata sandi sendiri, lalu masuk dengannya")
                .takes(NewPassword.class)
                .answers(200, SessionView.class);
    }

    private void signIn(Context ctx) {
        Credentials sent = Json.read(ctx, Credentials.class);
        Session session =
                signIns.signIn(ctx, sent.username(), sent.password().toCharArray(), sent.role());
        Json.answer(ctx, 200, SessionView.of(session));
    }

    private void signOut(Context ctx) {
        signIns.signOut(ctx);
        ctx.status(204);
    }

    private void me(Context ctx) {
        Json.answer(ctx, 200, SessionView.of(Access.session(ctx)));
    }

    private void actAs(Context ctx) {
        ActiveRole sent = Json.read(ctx, ActiveRole.class);
        Json.answer(ctx, 200, SessionView.of(signIns.actAs(ctx, sent.role())));
    }

    private void setPassword(Context ctx) {
        NewPassword sent = Json.read(ctx, NewPassword.class);
        Session session =
                signIns.setPassword(
                        ctx,
                        sent.username(),
                        sent.password().toCharArray(),
                        sent.newPassword().toCharArray());
        Json.answer(ctx, 200, SessionView.of(session));
    }
}
