package id.go.esdm.gatrik.kiosk.edition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words; the catalogue's index and the visitor's query go through the same cut. */
public final class Words {
    /** A longer run is no word of any language (a digest, a base64 block): it is cut here. */
    private static final int LONGEST = 40;

    private static final int THOUSANDS = 3;

    private Words() {}

    /** The words of {@code text} in order. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        StringBuilder folded = new StringBuilder();
        int start = -1;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                if (start < 0) {
                    start = at;
                }
                fold(point, folded);
            } else if (start >= 0 && !isMark(point) && !isThousandsDot(text, start, at)) {
                add(words, folded, start, at);
                start = -1;
            }
            at = next;
        }
        if (start >= 0) {
            add(words, folded, start, text.length());
        }
        return words;
    }

    /** Whether a word consists of digits alone. */
    public static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) { // asked of every word that is read
            if (!isDigit(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** Whether a word is a year that papers of this office can carry. */
    public static boolean isYear(String word) {
        return word.length() == 4
                && isNumber(word)
                && (word.startsWith("19") || word.startsWith("20"));
    }

    private static void add(List<Word> words, StringBuilder folded, int start, int end) {
        folded.setLength(Math.min(folded.length(), LONGEST));
        String text = folded.toString();
        folded.setLength(0);
        if (isNumber(text)) {
            text = withoutLeadingZeros(text);
        }
        if (!text.isEmpty()) {
            words.add(new Word(text, start, end));
        }
    }

    private static void fold(int point, StringBuilder folded) {
        if (point < 0x80) {
            folded.append((char) Character.toLowerCase(point));
            return;
        }
        String decomposed = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        decomposed
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
    }

    private static String withoutLeadingZeros(String number) {
        int first = 0;
        while (first < number.length() - 1 && number.charAt(first) == '0') {
            first++;
        }
        return number.substring(first);
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }

    /** Indonesian writes 35.000: the dot parts thousands when three digits and no fourth follow. */
    private static boolean isThousandsDot(String text, int start, int dot) {
        if (text.charAt(dot) != '.' || dot + THOUSANDS >= text.length()) {
            return false;
        }
        boolean first = dot - start <= THOUSANDS;
        boolean further = dot - start > THOUSANDS && text.charAt(dot - THOUSANDS - 1) == '.';
        if (!first && !further) {
            return false;
        }
        for (int i = start; i < dot; i++) {
            if (!isDigit(text.charAt(i)) && text.charAt(i) != '.') {
                return false;
            }
        }
        for (int i = dot + 1; i <= dot + THOUSANDS; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        int after = dot + THOUSANDS + 1;
        return after >= text.length() || !Character.isLetterOrDigit(text.charAt(after));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
