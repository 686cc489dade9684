package id.go.esdm.gatrik.kiosk.admin.report;

import id.go.esdm.gatrik.kiosk.admin.publishing.LogFilter;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The log's filter as an address carries it. */
final class LogRequests {
    /** Its parameters. */
    static final String[] PARAMETERS = {"q", "dari", "sampai", "kategori", "unit", "jenis"};

    private static final int LONGEST = 200;

    private LogRequests() {}

    /** The filter of this request; 422 with everything in it that cannot be read. */
    static LogFilter filter(Context ctx) {
        List<Violation> violations = new ArrayList<>();
        LogFilter filter =
                new LogFilter(
                        day(ctx, "dari", violations),
                        day(ctx, "sampai", violations),
                        one(ctx, "kategori", Category.values(), Category::name, violations),
                        text(ctx, "unit"),
                        one(ctx, "jenis", Manifest.Kind.values(), LogRequests::word, violations),
                        cut(ctx.queryParam("q")));
        if (!violations.isEmpty()) {
            throw new ProblemException(422, "Saringan tidak dapat dibaca.", violations);
        }
        return filter;
    }

    /** The filter as part of an address, ending in an ampersand; empty for none. */
    static String query(LogFilter filter) {
        StringBuilder query = new StringBuilder();
        add(query, "q", filter.text());
        add(query, "dari", filter.from());
        add(query, "sampai", filter.until());
        add(query, "kategori", filter.category());
        add(query, "unit", filter.unit());
        add(query, "jenis", filter.kind() == null ? null : word(filter.kind()));
        return query.toString();
    }

    /** How an address names a kind of publication. */
    static String word(Manifest.Kind kind) {
        return switch (kind) {
            case PUBLICATION -> "publikasi";
            case WITHDRAWAL -> "penarikan";
        };
    }

    private static void add(StringBuilder query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            query.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8))
                    .append('&');
        }
    }

    private static @Nullable LocalDate day(Context ctx, String name, List<Violation> violations) {
        String text = text(ctx, name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            violations.add(Violation.of(name, "Tulis tanggal seperti 2026-11-22."));
            return null;
        }
    }

    private static <T> @Nullable T one(
            Context ctx,
            String name,
            T[] values,
            java.util.function.Function<T, String> word,
            List<Violation> violations) {
        String text = text(ctx, name);
        if (text == null) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equalsIgnoreCase(text))
                .findFirst()
                .orElseGet(() -> {
                    violations.add(
                            Violation.of(
                                    name,
                                    "Pilih salah satu: "
                                            + String.join(
                                                    ", ",
                                                    Arrays.stream(values)
                                                            .map(word)
                                                            .map(each ->
                                                                    each.toLowerCase(Locale.ROOT))
                                                            .toList())
                                            + "."));
                    return null;
                });
    }

    private static @Nullable String text(Context ctx, String name) {
        String text = cut(ctx.queryParam(name));
        return text.isEmpty() ? null : text;
    }

    private static String cut(@Nullable String text) {
        String kept = text == null ? "" : text.strip();
        return kept.length() <= LONGEST ? kept : kept.substring(0, LONGEST);
    }
}
