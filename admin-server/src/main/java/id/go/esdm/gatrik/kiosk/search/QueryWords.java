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
 * @param unfinished whether the last one may still be growing
 * @param newestFirst whether the newest was asked for
 */
record QueryWords(List<String> all, boolean unfinished, boolean newestFirst) {
    private static final Set<String> NUMBERING =
            Set.of("nomor", "no", "nomer", "tahun", "thn", "th", "number", "year");
    private static final Set<String> NEWEST =
            Set.of("terbaru", "terkini", "terakhir", "latest", "newest", "paling");
    private static final Set<String> THOUSAND = Set.of("ribu", "rb");
    private static final int LONGEST_NUMBER = 6;

    QueryWords {
        all = List.copyOf(all);
    }

    static QueryWords of(String text, Lexicon lexicon, IgnoredWords ignored) {
        List<Word> cut = Words.of(text);
        boolean unfinished = !cut.isEmpty() && cut.getLast().end() == text.length();
        List<String> words = new ArrayList<>();
        for (Word word : cut) {
            addParts(word.text(), lexicon, words);
        }
        joinThousands(words);
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
        return new QueryWords(
                nothing ? words : sought, unfinished && (nothing || lastStays), newest);
    }

    boolean isUnfinished(int word) {
        return unfinished && word == all.size() - 1;
    }

    private static boolean numbers(List<String> words, int i) {
        boolean before = i > 0 && Words.isNumber(words.get(i - 1));
        boolean after = i + 1 < words.size() && Words.isNumber(words.get(i + 1));
        return NUMBERING.contains(words.get(i)) && (before || after);
    }

    /** 900va is two words where the catalogue knows no such one. */
    private static void addParts(String word, Lexicon lexicon, List<String> words) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        int cut = Math.max(digits, letters);
        if (cut < 2 || cut == word.length() || lexicon.find(word).isPresent()) {
            words.add(word);
            return;
        }
        words.add(word.substring(0, cut));
        words.add(word.substring(cut));
    }

    private static void joinThousands(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            String number = words.get(i - 1);
            if (THOUSAND.contains(words.get(i))
                    && Words.isNumber(number)
                    && number.length() <= LONGEST_NUMBER) {
                words.set(i - 1, number + "000");
                words.remove(i);
            }
        }
    }
}
