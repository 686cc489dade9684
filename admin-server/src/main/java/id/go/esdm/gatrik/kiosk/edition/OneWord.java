package id.go.esdm.gatrik.kiosk.edition;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** One word as Lucene wants it: its stemmer is hidden behind a filter, and the filter wants a stream. */
final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    OneWord(String word) {
        term.append(word);
    }

    /** What a filter has made of the word. */
    String text() {
        return term.toString();
    }

    @Override
    public boolean incrementToken() {
        return true;
    }
}
