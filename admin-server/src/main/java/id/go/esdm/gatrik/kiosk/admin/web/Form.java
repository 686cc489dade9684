package id.go.esdm.gatrik.kiosk.admin.web;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fields of a page's form, in the order they were sent; at most 1 MiB of them. */
public final class Form {
    private static final int LIMIT = 1 << 20;
    private static final int MOST_FIELDS = 5_000;
    private static final String READ = "kiosk.form";

    private final Map<String, List<String>> fields;

    private Form(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** A form in which nothing is filled in yet. */
    public static Form none() {
        return new Form(Map.of());
    }

    /** A form that is filled in already, as one is that shows what is stored. */
    public static Form of(Map<String, List<String>> values) {
        return new Form(Map.copyOf(values));
    }

    /**
     * The form of this request; it is read once.
     *
     * @throws ProblemException 413 if it is too large, 400 if it is none, 415 if it is something else
     */
    public static Form read(Context ctx) {
        Form known = ctx.attribute(READ);
        if (known != null) {
            return known;
        }
        if (!ctx.isFormUrlencoded()) {
            throw new ProblemException(415, Problems.sentence(415));
        }
        Form form = parse(new String(Bodies.read(ctx, LIMIT), StandardCharsets.UTF_8));
        ctx.attribute(READ, form);
        return form;
    }

    static Form parse(String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        String[] pairs = body.isEmpty() ? new String[0] : body.split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) {
            throw Bodies.tooLarge();
        }
        try {
            for (String pair : pairs) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                fields.computeIfAbsent(decode(name), _ -> new ArrayList<>()).add(decode(value));
            }
        } catch (IllegalArgumentException badEscape) {
            throw new ProblemException(400, Problems.sentence(400));
        }
        return new Form(fields);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The field's first value without surrounding blanks; null if it was not sent or is blank. */
    public @Nullable String text(String name) {
        String value = fields.getOrDefault(name, List.of("")).getFirst().strip();
        return value.isEmpty() ? null : value;
    }

    /** The field's first value exactly as typed, as passwords need it; empty if it was not sent. */
    public String exact(String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }

    /** All values of the field that are not blank. */
    public List<String> texts(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The field's first value for a page that shows it; empty if it was not sent or is blank. */
    public String value(String name) {
        return Objects.requireNonNullElse(text(name), "");
    }

    /** Whether the field was sent, be it blank. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Whether a box of that name is ticked. */
    public boolean ticked(String name) {
        return text(name) != null;
    }
}
