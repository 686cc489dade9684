package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.Lexicon;
import id.go.esdm.gatrik.kiosk.edition.Word;
import id.go.esdm.gatrik.kiosk.edition.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Numbers as visitors type them: 900va, 35 ribu. */
final class TypedNumbers {
    private static final Set<String> THOUSAND = Set.of("ribu", "rb");
    private static final int LONGEST_NUMBER = 6;

    private TypedNumbers() {}

    /** The words with their numbers as the catalogue writes them. */
    static List<String> settle(List<Word> typed, Lexicon lexicon) {
        List<String> words = new ArrayList<>();
        for (Word word : typed) {
            addParts(word.text(), lexicon, words);
        }
        joinThousands(words);
        return words;
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
