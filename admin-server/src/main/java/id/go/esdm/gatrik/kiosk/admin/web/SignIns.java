package id.go.esdm.gatrik.kiosk.admin.web;

import id.go.esdm.gatrik.kiosk.admin.people.PasswordChange;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.Session;
import id.go.esdm.gatrik.kiosk.admin.people.SignIn;

import io.javalin.http.Context;
import io.javalin.http.Header;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Signing in and out, the same for the pages and the API: the people's answer becomes a cookie or a problem. */
public final class SignIns {
    private final People people;

    public SignIns(People people) {
        this.people = people;
    }

    /**
     * Signs in and hands out the cookie. The password is wiped.
     *
     * @param as the role to act in at once; null for the own one
     * @throws ProblemException 401 if it is wrong, 403 with {@code passwordDue} if an own password comes first, 429
     *     with Retry-After
     */
    Session signIn(Context ctx, String username, char[] password, @Nullable Role as) {
        try {
            return switch (people.signIn(username, password, as, ctx.ip())) {
                case SignIn.SignedIn(Session session) -> begun(ctx, session);
                case SignIn.PasswordDue _ ->
                        throw new ProblemException(
                                403,
                                "Kata sandi ini diberikan administrator. Buat kata sandi Anda"
                                        + " sendiri dulu.",
                                Map.of("passwordDue", true));
                case SignIn.NotInRole(Role role) -> throw notInRole(role);
                case SignIn.Refused(SignIn.Refusal refusal) -> throw problem(ctx, refusal);
            };
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * Sets a person's own password and signs in with it. Both passwords are wiped.
     *
     * @throws ProblemException as {@link #signIn}, and 422 if the new one will not do
     */
    Session setPassword(Context ctx, String username, char[] present, char[] next) {
        try {
            return switch (people.setPassword(username, present, next, ctx.ip())) {
                case PasswordChange.Changed(Session session) -> begun(ctx, session);
                case PasswordChange.Refused(SignIn.Refusal refusal) -> throw problem(ctx, refusal);
                case PasswordChange.Unfit(var problem) ->
                        throw new ProblemException(
                                422,
                                Problems.sentence(422),
                                List.of(Violation.of("newPassword", problem.sentence())));
            };
        } finally {
            Arrays.fill(present, '\0');
            Arrays.fill(next, '\0');
        }
    }

    /**
     * Goes on in another of the person's roles.
     *
     * @throws ProblemException 403 if the person does not hold it now
     */
    Session actAs(Context ctx, Role role) {
        return people.actAs(Access.session(ctx).token(), role, ctx.ip())
                .orElseThrow(() -> notInRole(role));
    }

    private static ProblemException notInRole(Role role) {
        return new ProblemException(
                403,
                "Anda tidak sedang ditugaskan sebagai "
                        + role.title()
                        + ". Penugasan Plh. dan Plt. dicatat administrator.");
    }

    /** Ends the session of this request and takes the cookie back. */
    void signOut(Context ctx) {
        people.signOut(Access.session(ctx).token(), ctx.ip());
        SessionCookie.clear(ctx);
    }

    /** The browser's former session ends: nobody shall go on with it. */
    private Session begun(Context ctx, Session session) {
        Access.findSession(ctx).ifPresent(former -> people.signOut(former.token(), ctx.ip()));
        SessionCookie.write(ctx, session.token());
        return session;
    }

    static ProblemException problem(Context ctx, SignIn.Refusal refusal) {
        return switch (refusal) {
            case SignIn.Refusal.Wrong() ->
                    new ProblemException(
                            401,
                            "Nama pengguna atau kata sandi salah. Periksa keduanya, lalu coba"
                                    + " lagi.");
            case SignIn.Refusal.Delayed(Duration wait) ->
                    later(ctx, 429, "Terlalu banyak percobaan dengan kata sandi yang salah.", wait);
            case SignIn.Refusal.Busy(Duration wait) ->
                    later(ctx, 429, "Terlalu banyak yang masuk pada saat yang sama.", wait);
        };
    }

    private static ProblemException later(Context ctx, int status, String sentence, Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        ctx.header(Header.RETRY_AFTER, Long.toString(seconds));
        String when = seconds < 120 ? seconds + " detik" : Wib.length(wait);
        return new ProblemException(status, sentence + " Coba lagi dalam " + when + ".");
    }
}
