package id.go.esdm.gatrik.kiosk.edition;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The root that Indonesian word forms share: <i>pemasangan</i>, <i>dipasang</i>, <i>pasang</i>.
 *
 * <p>Lucene's light stemmer (Apache-2.0, after Tala 2003) strips affixes by rule and needs no dictionary of roots. Only
 * used to find a word's relatives: the exact form is indexed and ranks higher.
 */
public final class Stem {
    private static final int SHORTEST = 3;

    private Stem() {}

    /** The stem of a folded word; the word itself when it holds a digit or would shrink to nothing. */
    public static String of(String word) {
        if (word.length() <= SHORTEST || word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        try (OneWord source = new OneWord(word);
                TokenStream stems = new IndonesianStemFilter(source)) {
            stems.reset();
            stems.incrementToken();
            String stem = source.term.toString();
            return stem.length() < SHORTEST ? word : stem;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Lucene's stemmer itself is hidden; its filter wants a stream. */
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        private OneWord(String word) {
            term.append(word);
        }

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
