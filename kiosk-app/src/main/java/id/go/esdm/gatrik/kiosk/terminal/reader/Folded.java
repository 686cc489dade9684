package id.go.esdm.gatrik.kiosk.terminal.reader;

import id.go.esdm.gatrik.kiosk.search.Span;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is compared: lower case, no diacritics, one blank for every run of blanks, breaks and hyphens. It knows which piece of the text each of
 * its characters was.
 */
public final class Folded {
    /** Stands where a hyphen ended a line between letters: it may part two words, or be no part of one. */
    static final char PARTED = '\u00AD';

    /** A text without anything. */
    public static final Folded NOTHING = Folded.of("");

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int[] from;

    private Folded(String source) {
        this.source = source;
        from = new int[source.length() + 1];
        int at = 0;
        while (at < source.length()) {
            int point = source.codePointAt(at);
            int after = at + Character.charCount(point);
            if (isBetween(point)) {
                after = endOfRun(at);
                add(isParted(at, after) ? PARTED : ' ', at);
            } else if (point < 0x80) {
                add(Character.toLowerCase((char) point), at);
            } else {
                addFolded(point, at);
            }
            at = after;
        }
    }

    /** Folds {@code text}. */
    public static Folded of(String text) {
        return new Folded(text);
    }

    /** The folded text. */
    public String text() {
        return text.toString();
    }

    /** Which piece of the text the characters from {@code begin} to before {@code end} of the folded one were; at least one. */
    Span span(int begin, int end) {
        int last = from[end - 1];
        return new Span(from[begin], last + Character.charCount(source.codePointAt(last)));
    }

    private void add(char character, int at) {
        if (text.length() == from.length) {
            from = Arrays.copyOf(from, from.length * 2);
        }
        from[text.length()] = at;
        text.append(character);
    }

    private void addFolded(int point, int at) {
        switch (point) {
            case '‘', '’' -> add('\'', at);
            case '“', '”' -> add('"', at);
            default ->
                    Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                            .toLowerCase(Locale.ROOT)
                            .chars()
                            .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
                            .forEach(each -> add((char) each, at));
        }
    }

    private int endOfRun(int at) {
        int end = at;
        while (end < source.length() && isBetween(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isParted(int at, int end) {
        return at > 0
                && end < source.length()
                && Character.isLetter(source.charAt(at - 1))
                && Character.isLetter(source.charAt(end))
                && isDash(source.charAt(at))
                && source.substring(at + 1, end).chars().noneMatch(Folded::isDash)
                && source.substring(at + 1, end).indexOf('\n') >= 0;
    }

    private static boolean isBetween(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || isDash(point);
    }

    private static boolean isDash(int point) {
        return Character.getType(point) == Character.DASH_PUNCTUATION || point == PARTED;
    }
}
