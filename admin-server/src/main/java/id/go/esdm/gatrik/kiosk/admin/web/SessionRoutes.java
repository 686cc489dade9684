package id.go.esdm.gatrik.kiosk.admin.web;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.DELETE;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.PUT;

import id.go.esdm.gatrik.kiosk.admin.people.Session;

import io.javalin.http.Context;

/** Who is signed in, for programs. */
public final class SessionRoutes implements RouteGroup {
    private final SignIns signIns;

    public SessionRoutes(SignIns signIns) {
        this.signIns = signIns;
    }

    /** What signing in takes. */
    record Credentials(String username, String password) {}

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
        routes.add(PUT, "/api/v1/me/password", Access.open(), this::setPassword)
                .says("Membuat atau mengganti kata sandi sendiri, lalu masuk dengannya")
                .takes(NewPassword.class)
                .answers(200, SessionView.class);
    }

    private void signIn(Context ctx) {
        Credentials sent = Json.read(ctx, Credentials.class);
        Session session = signIns.signIn(ctx, sent.username(), sent.password().toCharArray());
        Json.answer(ctx, 200, SessionView.of(session));
    }

    private void signOut(Context ctx) {
        signIns.signOut(ctx);
        ctx.status(204);
    }

    private void me(Context ctx) {
        Json.answer(ctx, 200, SessionView.of(Access.session(ctx)));
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
