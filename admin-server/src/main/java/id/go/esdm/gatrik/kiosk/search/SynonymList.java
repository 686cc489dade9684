package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.Word;
import id.go.esdm.gatrik.kiosk.edition.Words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads lists of equivalents, in the form that {@link Synonyms} tells. One thread. */
final class SynonymList {
    private static final Set<String> MUTUAL = Set.of("singkatan", "sinonim", "ejaan");

    private final Map<String, List<Synonyms.Equivalent>> byStems = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    Synonyms synonyms() {
        return new Synonyms(byStems, words);
    }

    /** Adds the lines of one list. */
    void read(InputStream list) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
        lines.readLine();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] columns = line.split("\t", -1);
            if (columns.length < 2 || line.startsWith("#")) {
                continue;
            }
            List<List<String>> expressions = new ArrayList<>();
            expressions.add(words(columns[0]));
            for (String equivalent : columns[1].split(";", -1)) {
                expressions.add(words(equivalent));
            }
            expressions.removeIf(List::isEmpty);
            expressions.forEach(words::addAll);
            boolean mutual = columns.length < 3 || MUTUAL.contains(columns[2]);
            relate(expressions, mutual ? expressions.size() : 1);
        }
    }

    private void relate(List<List<String>> expressions, int from) {
        for (int i = 0; i < from; i++) {
            List<Synonyms.Equivalent> known =
                    byStems.computeIfAbsent(
                            Synonyms.key(expressions.get(i)), k -> new ArrayList<>());
            for (int j = 0; j < expressions.size(); j++) {
                if (i != j) {
                    known.add(new Synonyms.Equivalent(expressions.get(j), i == 0 || j == 0));
                }
            }
        }
    }

    private static List<String> words(String text) {
        return Words.of(text).stream().map(Word::text).toList();
    }
}
