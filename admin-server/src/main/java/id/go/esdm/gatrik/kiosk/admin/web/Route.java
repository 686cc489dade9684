package id.go.esdm.gatrik.kiosk.admin.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One declared route. The fluent part is filled in while the routes are declared, before the first request;
 * it says what OpenAPI and the menu show and changes nothing about who may call.
 */
public final class Route {
    private final HttpMethod method;
    private final String path;
    private final Access access;
    private final Handler handler;
    private final Map<Integer, Class<?>> answers = new LinkedHashMap<>();
    private List<String> parameters = List.of();
    private List<String> parts = List.of();
    private String summary = "";
    private @Nullable Class<?> body;
    private @Nullable MenuItem menu;
    private @Nullable Function<Context, Upload> intake;

    Route(HttpMethod method, String path, Access access, Handler handler) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("a path starts with /: " + path);
        }
        this.method = method;
        this.path = path;
        this.access = access;
        this.handler = handler;
    }

    /** Says in one Indonesian line what the route is for. */
    public Route says(String text) {
        summary = text;
        return this;
    }

    /** Names the record that the JSON body is read into. */
    public Route takes(Class<?> type) {
        body = type;
        return this;
    }

    /** Names the parameters of the query. */
    public Route asks(String... names) {
        parameters = List.of(names);
        return this;
    }

    /** Names the parts of the multipart body; the one named {@code file} is a file. */
    public Route takesParts(String... names) {
        parts = List.of(names);
        return this;
    }

    /**
     * Lets a page send files without a script: its token stands in the form's own field then, which is read, and the
     * files with it up to this limit, before the handler. Only for routes that are not open.
     *
     * @param mostBytes that one file may have
     */
    public Route receives(Uploads uploads, long mostBytes) {
        intake = ctx -> uploads.read(ctx, mostBytes);
        return this;
    }

    /** Names the record that is answered with this status; {@code Void.class} for no content. */
    public Route answers(int status, Class<?> type) {
        answers.put(status, type);
        return this;
    }

    /**
     * Puts the route into the menu of those who may call it.
     *
     * @param icon a name that {@code web/icon.jte} knows
     */
    public Route inMenu(String label, String icon) {
        menu = new MenuItem(path, label, icon, access);
        return this;
    }

    /** Method and path, as in {@code GET /api/v1/me}. */
    public String name() {
        return method + " " + path;
    }

    public HttpMethod method() {
        return method;
    }

    public String path() {
        return path;
    }

    public Access access() {
        return access;
    }

    public Handler handler() {
        return handler;
    }

    public String summary() {
        return summary;
    }

    public List<String> parameters() {
        return parameters;
    }

    public List<String> parts() {
        return parts;
    }

    public Optional<Class<?>> findBody() {
        return Optional.ofNullable(body);
    }

    public Map<Integer, Class<?>> answers() {
        return Map.copyOf(answers);
    }

    public Optional<MenuItem> findMenu() {
        return Optional.ofNullable(menu);
    }

    /** Reads the files of this route's form, if it takes any. */
    Optional<Function<Context, Upload>> findIntake() {
        return Optional.ofNullable(intake);
    }

    /** Whether errors of this route are problem+json rather than a page. */
    public boolean isApi() {
        return Problems.wantsJson(path);
    }
}
