package id.go.esdm.gatrik.kiosk.admin.web;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
        String asked = asked(ctx);
        return asked.equals("/")
                ? SIGN_IN
                : SIGN_IN
                        + "?"
                        + PARAMETER
                        + "="
                        + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    /** The page that the reader is on: a script's call stands for the page that made it. */
    private static String asked(Context ctx) {
        String shown = ctx.header("HX-Current-URL");
        if (shown != null) {
            try {
                URI page = new URI(shown);
                return Objects.requireNonNullElse(page.getRawPath(), "/")
                        + query(page.getRawQuery());
            } catch (URISyntaxException notAnAddress) {
                return "/";
            }
        }
        return ctx.path() + query(ctx.queryString());
    }

    private static String query(@Nullable String query) {
        return query == null ? "" : "?" + query;
    }

    /** The page that was asked for, if it is a path of this server; never {@code //elsewhere}. */
    static String orElse(@Nullable String asked, String home) {
        return asked != null && OURS.matcher(asked).matches() ? asked : home;
    }
}
