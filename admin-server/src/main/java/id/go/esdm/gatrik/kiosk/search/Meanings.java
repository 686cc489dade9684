package id.go.esdm.gatrik.kiosk.search;

import static java.util.stream.Collectors.toSet;

import id.go.esdm.gatrik.kiosk.edition.Word;
import id.go.esdm.gatrik.kiosk.edition.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which concepts of a question a word of a text stands for: bit n for concept n. Immutable. */
final class Meanings {
    private final Map<String, Long> byWord = new HashMap<>();
    private final List<List<Set<String>>> phrases = new ArrayList<>();
    private final List<Concept> all;

    Meanings(List<Concept> concepts) {
        all = concepts.stream().filter(concept -> !concept.isHint()).toList();
        for (int i = 0; i < all.size() && i < Long.SIZE; i++) {
            for (Alternative alternative : all.get(i).alternatives()) {
                List<Set<String>> phrase = new ArrayList<>();
                for (List<Alternative.Form> word : alternative.words()) {
                    for (Alternative.Form form : word) {
                        byWord.merge(form.term(), 1L << i, (a, b) -> a | b);
                    }
                    phrase.add(word.stream().map(Alternative.Form::term).collect(toSet()));
                }
                if (phrase.size() > 1) {
                    phrases.add(phrase);
                }
            }
        }
    }

    int size() {
        return Math.min(all.size(), Long.SIZE);
    }

    long of(String word) {
        return byWord.getOrDefault(word, 0L);
    }

    /** The concepts that a text speaks of. */
    long in(List<Word> text) {
        long in = 0;
        for (Word word : text) {
            in |= of(word.text());
        }
        return in;
    }

    /** Whether an equivalent of several words stands in the text as a whole. */
    boolean hasPhrase(List<Word> text) {
        return phrases.stream()
                .anyMatch(phrase ->
                        IntStream.rangeClosed(0, text.size() - phrase.size())
                                .anyMatch(at -> isAt(phrase, text, at)));
    }

    private static boolean isAt(List<Set<String>> phrase, List<Word> text, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).contains(text.get(at + i).text())) {
                return false;
            }
        }
        return true;
    }

    /** Where the text speaks of any concept. */
    List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (Word word : Words.of(text)) {
            if (of(word.text()) != 0) {
                spans.add(new Span(word.start(), word.end()));
            }
        }
        return spans;
    }

    /** The words of one text for the concepts that {@code lacking} names. */
    List<String> words(long lacking) {
        return byWord.entrySet().stream()
                .filter(word -> (word.getValue() & lacking) != 0)
                .map(Map.Entry::getKey)
                .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
                .sorted()
                .toList();
    }
}
