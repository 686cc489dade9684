package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.Stem;
import id.go.esdm.gatrik.kiosk.edition.Word;
import id.go.esdm.gatrik.kiosk.edition.Words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which expressions mean the same: abbreviations of the sector, colloquial and English words. Read from tab-separated files:
 * expression, equivalents parted by semicolons, kind; the first line is a heading. Every expression of a line stands for every
 * other. Immutable.
 */
public final class Synonyms {
    private static final List<String> SHIPPED =
            List.of("sinonim-ketenagalistrikan.tsv", "padanan-umum.tsv");
    private static final int LONGEST = 6;

    private final Map<String, List<Equivalent>> byStems;
    private final Set<String> words;

    private Synonyms(Map<String, List<Equivalent>> byStems, Set<String> words) {
        this.byStems = byStems;
        this.words = words;
    }

    /** No equivalents at all: abbreviations are found only where an entry writes them. */
    public static Synonyms none() {
        return new Synonyms(Map.of(), Set.of());
    }

    /** The lists that come with the program: the sector's glossary and common words with their English. */
    public static Synonyms shipped() {
        Map<String, List<Equivalent>> byStems = new HashMap<>();
        Set<String> words = new HashSet<>();
        for (String name : SHIPPED) {
            try (InputStream list = Synonyms.class.getResourceAsStream("/search/" + name)) {
                if (list == null) {
                    throw new IllegalStateException("missing resource " + name);
                }
                add(list, byStems, words);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Synonyms(byStems, words);
    }

    /** Reads one list of the form above, UTF-8. */
    public static Synonyms read(InputStream list) throws IOException {
        Map<String, List<Equivalent>> byStems = new HashMap<>();
        Set<String> words = new HashSet<>();
        add(list, byStems, words);
        return new Synonyms(byStems, words);
    }

    /** Whether some expression contains the word, so that it is no misspelling. */
    boolean knows(String word) {
        return words.contains(word);
    }

    /** The expressions that begin at a word of the query, the longest first. */
    List<Match> at(List<String> query, int from) {
        List<Match> matches = new ArrayList<>();
        for (int length = Math.min(LONGEST, query.size() - from); length > 0; length--) {
            List<Equivalent> found = byStems.get(key(query.subList(from, from + length)));
            if (found != null) {
                matches.add(new Match(length, found));
            }
        }
        return matches;
    }

    private static void add(
            InputStream list, Map<String, List<Equivalent>> byStems, Set<String> words)
            throws IOException {
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
            relate(expressions, byStems);
        }
    }

    private static void relate(
            List<List<String>> expressions, Map<String, List<Equivalent>> byStems) {
        for (int i = 0; i < expressions.size(); i++) {
            List<Equivalent> known =
                    byStems.computeIfAbsent(key(expressions.get(i)), k -> new ArrayList<>());
            for (int j = 0; j < expressions.size(); j++) {
                if (i != j) {
                    known.add(new Equivalent(expressions.get(j), i == 0 || j == 0));
                }
            }
        }
    }

    private static List<String> words(String text) {
        return Words.of(text).stream().map(Word::text).toList();
    }

    private static String key(List<String> words) {
        return words.stream().map(Stem::of).collect(Collectors.joining(" "));
    }

    /**
     * What an expression can be replaced by.
     *
     * @param direct whether the list names the two together, not only by way of a third
     */
    record Equivalent(List<String> words, boolean direct) {}

    /** The expression of {@code length} words. */
    record Match(int length, List<Equivalent> equivalents) {}
}
