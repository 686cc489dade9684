package id.go.esdm.gatrik.kiosk.edition;

/**
 * One word of a text as the index and the search see it.
 *
 * @param text folded form: lower case, no diacritics, numbers without thousands dots or leading zeros
 * @param start first UTF-16 index in the original text
 * @param end UTF-16 index after the last one
 */
public record Word(String text, int start, int end) {
    public Word {
        if (text.isEmpty() || start < 0 || end <= start) {
            throw new IllegalArgumentException("no word at " + start + ".." + end);
        }
    }

    public boolean isNumber() {
        return Words.isNumber(text);
    }
}
