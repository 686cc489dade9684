package id.go.esdm.gatrik.kiosk.admin.draft;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Traces of information that is excluded (UU 14/2008 ps. 17): such information lives in a register of its own and never
 * enters a draft. The words alone are no trace, since the DIP itself speaks about exclusion ("tidak termasuk informasi yang
 * dikecualikan"): what counts is where they stand.
 */
final class Exclusion {
    private static final Pattern MENTION =
            Pattern.compile("dikecualikan|terkecuali|pengecualian|^ *dik *$");
    private static final Pattern DENIAL = Pattern.compile("tidak termasuk|selain|bukan|di luar");
    private static final Pattern CONSEQUENCE =
            Pattern.compile("konsekuensi|bila ?(dibuka|ditutup)|jika ?(dibuka|ditutup)");

    private static final Pattern CLOSED = Pattern.compile("rahasia|tertutup|terbatas|konfidensial");

    /** The clauses by which alone information is excluded. */
    private static final Pattern CLAUSE =
            Pattern.compile(
                    "(uu|undang-undang)[^;]{0,60}14[^;]{0,20}2008[^;]{0,20}(pasal|ps\\.?) *17"
                            + " *(ayat[^;]{0,8})?(huruf|hrf) *[a-j]\\b");

    private Exclusion() {}

    /** Whether a class, a heading or a name of a column or sheet says that what follows is excluded. */
    static boolean isMentioned(String text) {
        return isNamed(text)
                && !DENIAL.matcher(text.toLowerCase(Locale.ROOT).replace('_', ' ')).find();
    }

    /** Whether a class itself is that of excluded information, whatever else stands beside the word. */
    static boolean isNamed(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return (plain.contains("ecuali") || plain.contains("dik"))
                && MENTION.matcher(plain.replace('_', ' ')).find();
    }

    /** Whether a column is one that only a register of excluded information has. */
    static boolean isRegisterColumn(String header) {
        String plain = header.toLowerCase(Locale.ROOT).replace('_', ' ');
        return isMentioned(plain) || CONSEQUENCE.matcher(plain).find();
    }

    /** Whether a column about openness says that the row is not open. */
    static boolean isClosed(String classification) {
        return isMentioned(classification)
                || CLOSED.matcher(classification.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a legal basis names one of the reasons for excluding. */
    static boolean isReason(String legalBasis) {
        return CLAUSE.matcher(legalBasis.toLowerCase(Locale.ROOT)).find();
    }
}
