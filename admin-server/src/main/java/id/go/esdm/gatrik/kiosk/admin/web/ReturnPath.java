package id.go.esdm.gatrik.kiosk.admin.web;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How a reader who had to sign in first comes back to the page that was asked for. */
final class ReturnPath {
    /** The sign-in page. */
    static final String SIGN_IN = "/masuk";

    /** The parameter that holds the page that was asked for. */
    static final String PARAMETER = "lanjut";

    private static final Pattern OURS = Pattern.compile("/(?!/)[A-Za-z0-9._~/?=&%-]*");

    private ReturnPath() {}

    /** Where a reader who is not signed in is sent from this page. */
    static String signIn(Context ctx) {
        String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
        String asked = ctx.path() + query;
        return asked.equals("/")
                ? SIGN_IN
                : SIGN_IN
                        + "?"
                        + PARAMETER
                        + "="
                        + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    /** The page that was asked for, if it is a path of this server; never {@code //elsewhere}. */
    static String orElse(@Nullable String asked, String home) {
        return asked != null && OURS.matcher(asked).matches() ? asked : home;
    }
}
