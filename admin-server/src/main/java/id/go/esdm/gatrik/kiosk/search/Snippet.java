package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.Word;
import id.go.esdm.gatrik.kiosk.edition.Words;

import java.util.ArrayList;
import java.util.List;

/** A readable piece of a longer text around what was sought. */
record Snippet(String text, List<Span> matches) {
    private static final int WORDS = 24;
    private static final int BEFORE = 5;

    /** The piece that holds the most of the wanted concepts; line breaks become blanks. */
    static Snippet of(String text, Meanings meanings, long wanted) {
        List<Word> words = Words.of(text);
        int start = Math.max(0, best(words, meanings, wanted) - BEFORE);
        int end = Math.min(words.size(), start + WORDS);
        int from = start == 0 ? 0 : words.get(start).start();
        int to = end == words.size() ? text.length() : words.get(end - 1).end();
        String piece = text.substring(from, to).replaceAll("\\s", " ");
        String before = start == 0 ? "" : "… ";
        List<Span> matches = new ArrayList<>();
        for (Word word : words.subList(start, end)) {
            if (meanings.of(word.text()) != 0) {
                int shift = before.length() - from;
                matches.add(new Span(word.start() + shift, word.end() + shift));
            }
        }
        return new Snippet(before + piece + (end == words.size() ? "" : " …"), matches);
    }

    private static int best(List<Word> words, Meanings meanings, long wanted) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < words.size(); i++) {
            if ((meanings.of(words.get(i).text()) & wanted) != 0) {
                long in = 0;
                for (Word word : words.subList(i, Math.min(words.size(), i + WORDS - BEFORE))) {
                    in |= meanings.of(word.text());
                }
                if (Long.bitCount(in) > most) {
                    most = Long.bitCount(in);
                    best = i;
                }
            }
        }
        return best;
    }
}
