package id.go.esdm.gatrik.kiosk.admin.web;

import java.util.function.BiConsumer;

/** What every answer tells the browser not to do. */
final class SecurityHeaders {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    private SecurityHeaders() {}

    /**
     * Sets them.
     *
     * @param path of the request: the feed is read by terminals alone, and its small answers stay small
     */
    static void set(String path, BiConsumer<String, String> header) {
        header.accept("X-Content-Type-Options", "nosniff");
        if (path.startsWith("/feed/")) {
            return;
        }
        // What a route lets others keep, it says itself.
        header.accept("Cache-Control", "no-store");
        header.accept("Content-Security-Policy", POLICY);
        header.accept("Referrer-Policy", "no-referrer");
        header.accept("Cross-Origin-Opener-Policy", "same-origin");
        header.accept("Cross-Origin-Resource-Policy", "same-origin");
        header.accept("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }
}
