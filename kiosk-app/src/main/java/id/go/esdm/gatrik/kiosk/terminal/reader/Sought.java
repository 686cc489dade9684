package id.go.esdm.gatrik.kiosk.terminal.reader;

import id.go.esdm.gatrik.kiosk.search.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What is sought in a document, folded.
 *
 * @param terms any of them is a match; the longest first
 * @param whole whether only whole words are matches
 */
public record Sought(List<String> terms, boolean whole) {
    /** Nothing; it has no matches. */
    public static final Sought NOTHING = new Sought(List.of(), false);

    public Sought {
        terms =
                terms.stream()
                        .filter(term -> !term.isEmpty())
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
    }

    /** What somebody has typed so far: also parts of words. */
    public static Sought typed(String text) {
        return new Sought(List.of(folded(text)), false);
    }

    /** These words as whole ones. */
    public static Sought words(Collection<String> words) {
        return new Sought(words.stream().map(Sought::folded).toList(), true);
    }

    private static String folded(String text) {
        return Folded.of(text).text().replace(Folded.PARTED, ' ').strip();
    }

    /** Whether nothing is sought. */
    public boolean isNothing() {
        return terms.isEmpty();
    }

    /** Where the matches stand in the text before it was folded; in order, not overlapping. */
    public List<Span> in(Folded folded) {
        List<Span> spans = new ArrayList<>();
        each(folded.text(), (begin, end) -> spans.add(folded.span(begin, end)));
        return spans;
    }

    /** How many matches a folded text has. */
    public int count(String folded) {
        return each(folded, (_, _) -> {});
    }

    private interface Match {
        void at(int begin, int end);
    }

    private int each(String text, Match match) {
        int found = 0;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                match.at(at, end);
                found++;
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    private int end(String text, int at) {
        if (whole && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return -1;
        }
        for (String term : terms) {
            int end = text.charAt(at) == term.charAt(0) ? end(text, at, term) : -1;
            boolean within = whole && end >= 0 && end < text.length();
            if (end >= 0 && !(within && Character.isLetterOrDigit(text.charAt(end)))) {
                return end;
            }
        }
        return -1;
    }

    private static int end(String text, int begin, String term) {
        int at = begin;
        int in = 0;
        while (in < term.length() && at < text.length()) {
            char there = text.charAt(at);
            if (there == term.charAt(in) || (there == Folded.PARTED && term.charAt(in) == ' ')) {
                in++;
            } else if (there != Folded.PARTED) {
                return -1;
            }
            at++;
        }
        return in == term.length() ? at : -1;
    }
}
