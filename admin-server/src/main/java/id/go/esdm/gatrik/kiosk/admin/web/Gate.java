package id.go.esdm.gatrik.kiosk.admin.web;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.Session;

import io.javalin.http.Context;
import io.javalin.http.Header;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Stands before every handler: who is calling, may they, and did they mean to. Nothing is
 * parsed before that, save the form of somebody who may send it, for its token. */
final class Gate {
    /** The header that every changing call of a signed-in person carries. */
    static final String CSRF_HEADER = "X-CSRF-Token";

    /** The form field that stands in for the header where a page works without a script. */
    static final String CSRF_FIELD = "_csrf";

    private final Function<String, Optional<Session>> sessions;

    /**
     * A gate.
     *
     * @param sessions finds the live session of a token
     */
    Gate(Function<String, Optional<Session>> sessions) {
        this.sessions = sessions;
    }

    /**
     * Lets a call pass, and leaves its session where {@link Access#session} finds it.
     *
     * @throws ProblemException 401 or 403
     */
    void check(Context ctx, Route route) {
        String token = SessionCookie.read(ctx);
        Optional<Session> session = token == null ? Optional.empty() : sessions.apply(token);
        session.ifPresent(live -> ctx.attribute(Access.SESSION, live));
        boolean admitted =
                switch (route.access()) {
                    case Access.Open() -> true;
                    case Access.LoopbackOr(var _) when isLoopback(ctx) -> true;
                    case Access.Terminals(var isKnown) -> {
                        if (!isKnown.test(ctx)) {
                            throw new ProblemException(
                                    401, "Terminal ini belum dipasangkan, atau dilepas.");
                        }
                        yield true;
                    }
                    case Access.SignedIn(), Access.Roles(var _), Access.LoopbackOr(var _) ->
                            route.access().admits(role(session));
                };
        if (!admitted) {
            throw new ProblemException(403, refusal(route, session));
        }
        if (route.method().changes()) {
            checkOrigin(ctx);
            // What everybody may change they change with a password, and from this site.
            if (session.isPresent()
                    && !(route.access() instanceof Access.Open)
                    && !(route.access() instanceof Access.Terminals)) {
                checkToken(ctx, route, session.get());
            }
        }
    }

    /** Whoever stood in until a moment ago is told why it is over. */
    private static String refusal(Route route, Optional<Session> session) {
        return session.map(Session::duties)
                .flatMap(duties ->
                        Optional.ofNullable(duties.lapsed())
                                .filter(lapsed -> route.access().admits(lapsed.role()))
                                .map(lapsed ->
                                        "Penugasan Anda sebagai "
                                                + lapsed.words()
                                                + " berakhir "
                                                + Wib.absolute(lapsed.until())
                                                + ", jadi tidak ada yang berubah. Anda bekerja lagi"
                                                + " sebagai "
                                                + duties.own().word()
                                                + "."))
                .orElseGet(() -> Problems.sentence(403));
    }

    private static Role role(Optional<Session> session) {
        return session.orElseThrow(() -> new ProblemException(401, Problems.sentence(401)))
                .account()
                .role();
    }

    /** A browser says where a form came from; another site's is refused even before there is a session. */
    private static void checkOrigin(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        String origin = ctx.header(Header.ORIGIN);
        boolean foreign =
                site != null
                        ? !site.equals("same-origin") && !site.equals("none")
                        : origin != null && !isOwn(origin, ctx.header(Header.HOST));
        if (foreign) {
            throw new ProblemException(403, "Kiriman ini berasal dari situs lain dan ditolak.");
        }
    }

    private static boolean isOwn(String origin, @Nullable String host) {
        return origin.equals("http://" + host) || origin.equals("https://" + host);
    }

    private static void checkToken(Context ctx, Route route, Session session) {
        String sent = ctx.header(CSRF_HEADER);
        if (sent == null && !route.isApi()) {
            sent = field(ctx, route);
        }
        if (sent == null || !same(sent, session.csrf())) {
            throw new ProblemException(
                    403,
                    "Formulir ini dibuka sebelum Anda masuk lagi, jadi tidak dikirim. Tidak ada"
                            + " yang berubah; buka lagi halamannya, lalu kirim ulang.");
        }
    }

    /** The token of a page's form; who calls, in which role and from which site is known by now. */
    private static @Nullable String field(Context ctx, Route route) {
        if (ctx.isFormUrlencoded()) {
            return Form.read(ctx).text(CSRF_FIELD);
        }
        return ctx.isMultipartFormData()
                ? route.findIntake().map(intake -> intake.apply(ctx).text(CSRF_FIELD)).orElse(null)
                : null;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isLoopback(Context ctx) {
        try {
            // An address in digits: no name is looked up.
            return InetAddress.getByName(ctx.ip().toLowerCase(Locale.ROOT)).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
