package id.go.esdm.gatrik.kiosk.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Measures a search by judged queries: hit@3 and nDCG@5 by kind of query, and the queries it failed. */
final class SearchQuality {
    private final Map<String, List<JudgedQuery>> byKind = new TreeMap<>();

    /** Asks every query of a file: id, words, kind, "entry:grade …" or "-". */
    static SearchQuality of(Search search, String file) {
        SearchQuality quality = new SearchQuality();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        SearchQuality.class.getResourceAsStream("/search/" + file)),
                                StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] query = line.split("\t", -1);
                quality.byKind
                        .computeIfAbsent(query[2], kind -> new ArrayList<>())
                        .add(JudgedQuery.ask(search, query));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return quality;
    }

    double hits(String kind) {
        return of(kind).stream().mapToInt(judged -> judged.found() ? 1 : 0).average().orElse(1);
    }

    double gain(String kind) {
        return of(kind).stream().mapToDouble(JudgedQuery::gain).average().orElse(1);
    }

    /** All queries but the nihil ones, under the empty name. */
    private List<JudgedQuery> of(String kind) {
        if (!kind.isEmpty()) {
            return byKind.getOrDefault(kind, List.of());
        }
        return byKind.entrySet().stream()
                .filter(e -> !e.getKey().equals("nihil"))
                .flatMap(e -> e.getValue().stream())
                .toList();
    }

    String table(String name) {
        StringBuilder table = new StringBuilder(name).append(System.lineSeparator());
        List<String> kinds = new ArrayList<>(byKind.keySet());
        kinds.add("");
        for (String kind : kinds) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "  %-10s n=%3d hit@3=%.3f nDCG@5=%.3f%n",
                            kind.isEmpty() ? "all" : kind,
                            of(kind).size(),
                            hits(kind),
                            gain(kind)));
        }
        byKind.values().stream()
                .flatMap(List::stream)
                .filter(judged -> !judged.found())
                .sorted(Comparator.comparing(JudgedQuery::id))
                .forEach(judged ->
                        table.append(
                                String.format(
                                        "  not found: %s %s -> %s%n",
                                        judged.id(), judged.query(), judged.top())));
        return table.toString();
    }
}
