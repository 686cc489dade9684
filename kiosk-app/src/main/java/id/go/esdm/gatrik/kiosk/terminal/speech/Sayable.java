package id.go.esdm.gatrik.kiosk.terminal.speech;

import id.go.esdm.gatrik.kiosk.terminal.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes sentences that can be said of a text that was written to be seen: numbers, abbreviations, signs. */
final class Sayable {
    /** More would take half an hour; and it fits the engine's input as a whole, so that writing there never waits. */
    private static final int MOST_LETTERS = 20_000;

    private static final int LONGEST =
            300; // letters in a line, of which the engine reads 1000 bytes
    private static final Pattern END = Pattern.compile("(?<=[.!?;:…])[\"”)]?\\s+|\\s*\\R\\s*");

    private Sayable() {}

    /** The sentences of {@code text} in their order; none is empty or longer than the engine takes. */
    static List<String> sentences(String text, Language language) {
        String whole = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
        String spelled =
                Abbreviations.spelled(
                        Numbers.said(Abbreviations.inFull(whole, language), language));
        List<String> sentences = new ArrayList<>();
        for (String piece : END.split(Signs.said(spelled, language), -1)) {
            add(sentences, piece.strip());
        }
        return sentences;
    }

    private static void add(List<String> sentences, String sentence) {
        String rest = sentence;
        while (rest.length() > LONGEST) {
            int comma = rest.lastIndexOf(", ", LONGEST);
            int space = rest.lastIndexOf(' ', LONGEST);
            int end = comma > LONGEST / 3 ? comma + 1 : space > 0 ? space : LONGEST;
            sentences.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (rest.codePoints().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(rest);
        }
    }
}
