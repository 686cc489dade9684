package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.Stem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which expressions mean the same: abbreviations of the sector, colloquial and English words. Read from tab-separated files:
 * expression, equivalents parted by semicolons, kind; the first line is a heading. Where the kind is "singkatan", "sinonim" or
 * "ejaan", every expression of a line stands for every other; else the first alone stands for the rest, because a visitor says
 * "mahal" for a tariff, but nobody who says "tarif" means "mahal". Immutable.
 */
public final class Synonyms {
    private static final List<String> SHIPPED =
            List.of("sinonim-ketenagalistrikan.tsv", "padanan-umum.tsv");
    private static final int LONGEST = 6;

    private final Map<String, List<Equivalent>> byStems;
    private final Set<String> words;

    Synonyms(Map<String, List<Equivalent>> byStems, Set<String> words) {
        this.byStems = byStems;
        this.words = words;
    }

    /** No equivalents at all: abbreviations are found only where an entry writes them. */
    public static Synonyms none() {
        return new Synonyms(Map.of(), Set.of());
    }

    /** The lists that come with the program: the sector's glossary and common words with their English. */
    public static Synonyms shipped() {
        SynonymList lists = new SynonymList();
        for (String name : SHIPPED) {
            try (InputStream list = Synonyms.class.getResourceAsStream("/search/" + name)) {
                if (list == null) {
                    throw new IllegalStateException("missing resource " + name);
                }
                lists.read(list);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lists.synonyms();
    }

    /** Reads one list of the form above, UTF-8. */
    public static Synonyms read(InputStream list) throws IOException {
        SynonymList lists = new SynonymList();
        lists.read(list);
        return lists.synonyms();
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

    static String key(List<String> words) {
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
