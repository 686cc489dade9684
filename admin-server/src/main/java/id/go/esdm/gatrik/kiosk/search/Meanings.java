package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.Word;
import id.go.esdm.gatrik.kiosk.edition.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which concepts of a question a word of a text stands for: bit n for concept n. Immutable. */
final class Meanings {
    private final Map<String, Long> concepts = new HashMap<>();
    private final List<Concept> all;

    Meanings(List<Concept> all) {
        this.all = all;
        for (int i = 0; i < all.size() && i < Long.SIZE; i++) {
            for (Alternative alternative : all.get(i).alternatives()) {
                for (List<Alternative.Form> word : alternative.words()) {
                    for (Alternative.Form form : word) {
                        concepts.merge(form.term(), 1L << i, (a, b) -> a | b);
                    }
                }
            }
        }
    }

    int size() {
        return Math.min(all.size(), Long.SIZE);
    }

    long of(String word) {
        return concepts.getOrDefault(word, 0L);
    }

    /** The concepts that a text speaks of. */
    long in(List<Word> text) {
        long in = 0;
        for (Word word : text) {
            in |= of(word.text());
        }
        return in;
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
        return concepts.entrySet().stream()
                .filter(word -> (word.getValue() & lacking) != 0)
                .map(Map.Entry::getKey)
                .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
                .sorted()
                .toList();
    }
}
