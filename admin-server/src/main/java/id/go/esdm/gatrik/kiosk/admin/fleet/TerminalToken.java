package id.go.esdm.gatrik.kiosk.admin.fleet;

import io.javalin.http.Context;
import io.javalin.http.Header;

import java.util.Optional;

/** The bearer token of a request (RFC 6750). */
final class TerminalToken {
    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 200;

    private TerminalToken() {}

    static Optional<String> of(Context ctx) {
        return Optional.ofNullable(ctx.header(Header.AUTHORIZATION))
                .filter(sent -> sent.startsWith(BEARER) && sent.length() < LONGEST)
                .map(sent -> sent.substring(BEARER.length()));
    }
}
