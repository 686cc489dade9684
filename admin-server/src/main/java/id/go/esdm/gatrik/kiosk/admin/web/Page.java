package id.go.esdm.gatrik.kiosk.admin.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

import id.go.esdm.gatrik.kiosk.admin.people.Session;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Renders pages from the templates of {@code src/main/jte}, which the build compiles. Every template takes a
 * {@link Frame} named {@code frame} and what its route hands it. Safe for use by many threads.
 */
public final class Page {
    private static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Routes routes;
    private final Assets assets;
    private final InstantSource clock;
    private final Supplier<Optional<String>> label;

    /**
     * The pages of a server.
     *
     * @param routes whose menu the pages show; it may still be filled
     * @param label words that every page carries, such as "DATA CONTOH"
     */
    public Page(
            Routes routes, Assets assets, InstantSource clock, Supplier<Optional<String>> label) {
        this.routes = routes;
        this.assets = assets;
        this.clock = clock;
        this.label = label;
    }

    /**
     * Answers with a page.
     *
     * @param template path under {@code src/main/jte} without its ending, as {@code sop/cycle}
     * @param title Indonesian; heading and title of the page
     * @param model the template's parameters by name; {@code frame} is added here
     */
    public void show(Context ctx, String template, String title, Map<String, ?> model) {
        ctx.header(Header.CACHE_CONTROL, "no-store");
        ctx.contentType(HTML).result(render(template, frame(ctx, title), model));
    }

    /** As {@link #show}, with a status of its own and the violations at the fields of its form. */
    public void showAgain(
            Context ctx, Problem problem, String template, String title, Map<String, ?> model) {
        ctx.status(problem.status());
        ctx.header(Header.CACHE_CONTROL, "no-store");
        Frame frame = frame(ctx, title).with(problem);
        ctx.contentType(HTML).result(render(template, frame, model));
    }

    /** Sends the browser on after a change, with a sentence that the next page shows once. */
    public void redirect(Context ctx, String path, Notice notice) {
        NoticeCookie.write(ctx, notice);
        redirect(ctx, path);
    }

    /** Sends the browser on; htmx is told to load the whole page. */
    public void redirect(Context ctx, String path) {
        if (ctx.header("HX-Request") != null) {
            ctx.status(HttpStatus.NO_CONTENT).header("HX-Redirect", path);
        } else {
            ctx.redirect(path, HttpStatus.SEE_OTHER);
        }
    }

    void showProblem(Context ctx, Problem problem) {
        boolean kept = ctx.method().name().equals("GET") || ctx.header("HX-Request") != null;
        if (problem.status() == 401 && kept) {
            redirect(ctx, ReturnPath.signIn(ctx));
            return;
        }
        Frame frame = frame(ctx, heading(problem.status())).with(problem);
        ctx.contentType(HTML).result(render("web/problem", frame, Map.of()));
    }

    /** The page for a problem that was found before there was a request to speak of. */
    byte[] problem(Problem problem) {
        String title = heading(problem.status());
        Frame frame =
                new Frame(
                        title,
                        "",
                        null,
                        List.of(),
                        assets,
                        clock.instant(),
                        label.get().orElse(null),
                        null,
                        problem);
        return render("web/problem", frame, Map.of());
    }

    private byte[] render(String template, Frame frame, Map<String, ?> model) {
        Map<String, Object> parameters = new LinkedHashMap<>(model);
        parameters.put("frame", frame);
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template + ".jte", parameters, output);
        return output.toByteArray();
    }

    private Frame frame(Context ctx, String title) {
        @Nullable Session session = Access.findSession(ctx).orElse(null);
        List<MenuItem> menu =
                session == null
                        ? List.of()
                        : routes.all().stream()
                                .flatMap(route -> route.findMenu().stream())
                                .filter(item -> item.access().admits(session.account().role()))
                                .toList();
        return new Frame(
                title,
                ctx.path(),
                session,
                menu,
                assets,
                clock.instant(),
                label.get().orElse(null),
                NoticeCookie.take(ctx),
                null);
    }

    private static String heading(int status) {
        return switch (status) {
            case 401 -> "Silakan masuk lagi";
            case 403 -> "Tidak diizinkan";
            case 404, 410 -> "Tidak ditemukan";
            case 409 -> "Sudah berubah";
            case 413 -> "Terlalu besar";
            case 422 -> "Belum lengkap";
            default -> status < 500 ? "Permintaan ditolak" : "Ada gangguan";
        };
    }
}
