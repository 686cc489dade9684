package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.Lexicon;
import id.go.esdm.gatrik.kiosk.edition.Word;
import id.go.esdm.gatrik.kiosk.edition.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a query that count.
 *
 * @param all what is sought, in order
 * @param hints words that a good answer is likely to hold, after the kind of question
 * @param unfinished whether the last one may still be growing
 * @param newestFirst whether the newest was asked for
 */
record QueryWords(List<String> all, List<String> hints, boolean unfinished, boolean newestFirst) {
    private static final Set<String> NUMBERING =
            Set.of("nomor", "no", "nomer", "tahun", "thn", "th", "number", "year");
    private static final Set<String> NEWEST =
            Set.of("terbaru", "terkini", "terakhir", "latest", "newest", "paling");

    QueryWords {
        all = List.copyOf(all);
        hints = List.copyOf(hints);
    }

    static QueryWords of(String text, Lexicon lexicon, IgnoredWords ignored) {
        List<Word> cut = Words.of(text);
        boolean unfinished = !cut.isEmpty() && cut.getLast().end() == text.length();
        List<String> words = TypedNumbers.settle(cut, lexicon);
        boolean newest = words.stream().anyMatch(NEWEST::contains);
        List<String> sought = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!ignored.contains(word) && !NEWEST.contains(word) && !numbers(words, i)) {
                sought.add(word);
            }
        }
        boolean nothing = sought.isEmpty();
        boolean lastStays = !sought.isEmpty() && sought.getLast().equals(words.getLast());
        List<String> hints = QuestionHints.of(words);
        return new QueryWords(
                nothing ? words : sought, hints, unfinished && (nothing || lastStays), newest);
    }

    boolean isUnfinished(int word) {
        return unfinished && word == all.size() - 1;
    }

    private static boolean numbers(List<String> words, int i) {
        boolean before = i > 0 && Words.isNumber(words.get(i - 1));
        boolean after = i + 1 < words.size() && Words.isNumber(words.get(i + 1));
        return NUMBERING.contains(words.get(i)) && (before || after);
    }
}
