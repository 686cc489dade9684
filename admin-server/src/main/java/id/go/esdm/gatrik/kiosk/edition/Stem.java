package id.go.esdm.gatrik.kiosk.edition;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianStemFilter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The root that Indonesian word forms share: <i>pemasangan</i>, <i>dipasang</i>, <i>pasang</i>.
 *
 * <p>Lucene's light stemmer (Apache-2.0, after Tala 2003) strips affixes by rule and needs no dictionary of roots. Only
 * used to find a word's relatives: the exact form is indexed and ranks higher.
 */
public final class Stem {
    private static final int SHORTEST = 3;
    private static final int LONG_ENOUGH_TO_LOSE_A_LETTER = 5;

    /** Roots that begin as if with a prefix. */
    private static final List<String> NO_PREFIX =
            List.of("kelola", "periksa", "perintah", "keluh", "kelas", "kereta", "kering");

    /** mengecek, pengesahan: a root of one syllable takes an e. */
    private static final Pattern ONE_SYLLABLE =
            Pattern.compile("(?:m|p)enge([^aiueo][aiueo][^aiueo])(?:an|kan|i)?");

    private Stem() {}

    /** The stem of a folded word; the word itself when it holds a digit or would shrink to nothing. */
    public static String of(String word) {
        if (word.length() <= SHORTEST || word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        Matcher oneSyllable = ONE_SYLLABLE.matcher(word);
        if (oneSyllable.matches()) {
            return oneSyllable.group(1);
        }
        String stem =
                NO_PREFIX.stream()
                        .filter(word::startsWith)
                        .findFirst()
                        .orElseGet(() -> withoutAffixes(word));
        return stem.length() < SHORTEST ? word : withoutMeltingLetter(stem);
    }

    /**
     * A first p, t or k melts into the prefix (pemadaman from padam, menetapkan from tetap, pengiriman from kirim) and Lucene's
     * rules cannot know whether one was there: it is left off everywhere, as is the m that memanfaatkan seems to hide.
     */
    private static String withoutMeltingLetter(String stem) {
        char first = stem.charAt(0);
        boolean melts = first == 'p' || first == 't' || first == 'k' || first == 'm';
        return melts && stem.length() >= LONG_ENOUGH_TO_LOSE_A_LETTER && isVowel(stem.charAt(1))
                ? stem.substring(1)
                : stem;
    }

    private static boolean isVowel(char letter) {
        return "aiueo".indexOf(letter) >= 0;
    }

    private static String withoutAffixes(String word) {
        try (OneWord source = new OneWord(word);
                TokenStream stems = new IndonesianStemFilter(source)) {
            stems.reset();
            stems.incrementToken();
            return source.text();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
