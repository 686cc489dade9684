package id.go.esdm.gatrik.kiosk.admin.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

import org.jspecify.annotations.Nullable;

/** The cookie that carries a session's token: out of reach of scripts and of other sites. */
public final class SessionCookie {
    private static final String NAME = "kiosk_session";

    private SessionCookie() {}

    /** Hands the token to the browser; it lives as long as the browser's window and the server's session. */
    public static void write(Context ctx, String token) {
        ctx.cookie(cookie(ctx, token, -1));
    }

    /** Takes the token back. */
    public static void clear(Context ctx) {
        ctx.cookie(cookie(ctx, "", 0));
    }

    static @Nullable String read(Context ctx) {
        return ctx.cookie(NAME);
    }

    private static Cookie cookie(Context ctx, String value, int maxAge) {
        return new Cookie(
                NAME, value, "/", maxAge, ctx.req().isSecure(), true, null, SameSite.STRICT);
    }
}
