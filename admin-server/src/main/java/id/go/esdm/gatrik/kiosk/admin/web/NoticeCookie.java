package id.go.esdm.gatrik.kiosk.admin.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Carries a notice over one redirect, in the browser, so that the server need not remember it. */
final class NoticeCookie {
    private static final String NAME = "kiosk_notice";
    private static final int SECONDS = 30;
    private static final int LONGEST = 1_500;

    private NoticeCookie() {}

    static void write(Context ctx, Notice notice) {
        String text = notice.text();
        String line = notice.kind() + " " + text.substring(0, Math.min(LONGEST, text.length()));
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        set(ctx, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), SECONDS);
    }

    static @Nullable Notice take(Context ctx) {
        String value = ctx.cookie(NAME);
        if (value == null) {
            return null;
        }
        set(ctx, "", 0);
        try {
            String line = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            int blank = line.indexOf(' ');
            return new Notice(
                    Notice.Kind.valueOf(line.substring(0, Math.max(0, blank))),
                    line.substring(blank + 1));
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static void set(Context ctx, String value, int maxAge) {
        boolean secure = ctx.req().isSecure();
        ctx.cookie(new Cookie(NAME, value, "/", maxAge, secure, true, null, SameSite.STRICT));
    }
}
