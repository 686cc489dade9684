package id.go.esdm.gatrik.kiosk.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What of a typed search may be counted: never what may tell of a person. The terminal asks before it counts, the server again before it keeps.
 */
public final class CountableTerm {
    /** How often a term must have been sought on a day before it leaves the terminal. */
    public static final int LEAST = 3;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    /** NIK, NIP, customer and telephone numbers: six digits in a row, or nine with the signs that people write between them. */
    private static final Pattern PERSONAL_NUMBER =
            Pattern.compile("\\p{Nd}{6}|\\p{Nd}(?:[^\\p{L}\\p{Nd}]*\\p{Nd}){8}");

    private CountableTerm() {}

    /**
     * The term in the one form in which it is counted: small letters, single blanks, no signs around it.
     *
     * @return empty for what is never counted: too short or too long to be a search, an address of somebody's mail, a long number
     */
    public static Optional<String> of(String typed) {
        String term =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("[\\p{C}\\s]+", " ")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("^[^\\p{L}\\p{Nd}@]+|[^\\p{L}\\p{Nd}@]+$", "");
        boolean countable =
                term.length() >= SHORTEST
                        && term.length() <= LONGEST
                        && term.indexOf('@') < 0
                        && !PERSONAL_NUMBER.matcher(term).find();
        return countable ? Optional.of(term) : Optional.empty();
    }
}
