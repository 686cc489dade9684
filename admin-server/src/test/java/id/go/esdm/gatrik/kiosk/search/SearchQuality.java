package id.go.esdm.gatrik.kiosk.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Measures a search by judged queries: hit@3 and nDCG@5 by kind of query, and the queries it failed. */
final class SearchQuality {
    private static final int FIRST = 3;
    private static final int DEPTH = 5;

    private final Map<String, List<Judged>> byKind = new TreeMap<>();

    /** One query's outcome; of a nihil query "found" means that nothing was offered as an answer. */
    record Judged(String id, String query, boolean found, double gain, List<String> top) {}

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
                        .add(ask(search, query));
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
        return of(kind).stream().mapToDouble(Judged::gain).average().orElse(1);
    }

    /** All queries but the nihil ones, under the empty name. */
    private List<Judged> of(String kind) {
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
                .sorted(Comparator.comparing(Judged::id))
                .forEach(judged ->
                        table.append(
                                String.format(
                                        "  not found: %s %s -> %s%n",
                                        judged.id(), judged.query(), judged.top())));
        return table.toString();
    }

    private static Judged ask(Search search, String[] query) {
        Results results = search.find(Query.of(query[1], DEPTH));
        List<String> top = results.hits().stream().map(hit -> hit.entry().id().value()).toList();
        if (query[3].equals("-")) {
            return new Judged(query[0], query[1], results.total() == 0, 1, top);
        }
        Map<String, Integer> grades = new HashMap<>();
        for (String grade : query[3].split(" ", -1)) {
            String[] parts = grade.split(":", -1);
            grades.put(parts[0], Integer.parseInt(parts[1]));
        }
        int best = grades.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean found =
                top.stream().limit(FIRST).anyMatch(id -> grades.getOrDefault(id, 0) == best);
        List<Integer> ideal =
                grades.values().stream().sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
        double gain =
                gain(top.stream().map(id -> grades.getOrDefault(id, 0)).toList()) / gain(ideal);
        return new Judged(query[0], query[1], found, gain, top);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < grades.size(); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }
}
