package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.CatalogueIndex;
import id.go.esdm.gatrik.kiosk.edition.Lexicon;
import id.go.esdm.gatrik.kiosk.edition.Stem;
import id.go.esdm.gatrik.kiosk.edition.Words;

import java.util.ArrayList;
import java.util.List;

/** Turns words into concepts: every word in all the ways the catalogue may say it. Thread-safe. */
final class QueryReader {
    private static final double NAMED = 0.9;
    private static final double ROUNDABOUT = 0.6;
    private static final double JOINED = 0.6;
    private static final double UNSAID = 0.4;
    private static final int FEW = 3;
    private static final int RARE_PART = 100;
    private static final double UNKNOWN = 1.35;
    private static final List<String> VERB = List.of("me", "di", "ber", "ter", "ng", "ny");
    private static final int MOST_ALTERNATIVES = 16;

    private final Lexicon lexicon;
    private final CatalogueIndex index;
    private final WordForms forms;
    private final Synonyms synonyms;
    private final CitedNumbers citations;

    QueryReader(CatalogueIndex index, Synonyms synonyms) {
        this.index = index;
        this.synonyms = synonyms;
        lexicon = index.lexicon();
        forms = new WordForms(lexicon);
        citations = new CitedNumbers(index);
    }

    /**
     * The concepts of these words, one for each.
     *
     * @param doubting whether words that the catalogue has may be misspelt all the same
     */
    List<Concept> read(QueryWords query, boolean doubting) {
        int size = query.all().size();
        List<List<Alternative>> alternatives = new ArrayList<>();
        int[] holders = new int[size];
        List<String> corrected = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String word = query.all().get(i);
            List<Alternative> own = own(word, query.isUnfinished(i), doubting);
            holders[i] = forms.holders(word);
            boolean known = holders[i] > 0 || synonyms.knows(word);
            corrected.add(known ? word : forms.corrected(word).orElse(word));
            alternatives.add(own);
        }
        for (int i = 0; i < size; i++) {
            citations.addTo(query.all(), i, alternatives);
            addJoined(query.all(), i, alternatives);
            addSynonyms(corrected, i, alternatives);
        }
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Alternative> some = alternatives.get(i).stream().limit(MOST_ALTERNATIVES).toList();
            double demand = some.isEmpty() ? demand(query.all().get(i)) : 1;
            concepts.add(new Concept(some, holders[i], demand));
        }
        if (!query.hints().isEmpty()) {
            List<Alternative> hints =
                    query.hints().stream().map(hint -> Alternative.of(hint, 1)).toList();
            concepts.add(new Concept(hints, 0, 0));
        }
        return concepts;
    }

    /** Of words that the catalogue lacks, a verb or a number tells less than a noun that the answer would be about. */
    private static double demand(String word) {
        boolean inflected = !Stem.of(word).equals(word);
        boolean verb =
                VERB.stream().anyMatch(word::startsWith) && (inflected || word.startsWith("n"));
        return verb || Words.isNumber(word) ? UNSAID : UNKNOWN;
    }

    private List<Alternative> own(String word, boolean unfinished, boolean doubting) {
        List<Alternative> own = new ArrayList<>();
        List<Alternative.Form> known = forms.known(word);
        add(known, own);
        boolean number = Words.isNumber(word);
        if (unfinished && (!number || known.isEmpty())) {
            add(forms.beginning(word), own);
        }
        boolean enough = !doubting && !own.isEmpty();
        if (number || enough) {
            return own;
        }
        if (known.isEmpty() && !synonyms.knows(word)) {
            if (!unfinished && word.length() > 3) {
                add(forms.beginning(word), own);
            }
            add(forms.guessed(word), own);
            if (own.isEmpty()) {
                own.addAll(forms.parted(word));
            }
        } else if (doubting && !unfinished && forms.holders(word) <= rare()) {
            add(forms.doubted(word), own);
        }
        return own;
    }

    /** A word that so few entries hold may be a slip that happens to be a word. */
    private int rare() {
        return Math.max(FEW, index.size() / RARE_PART);
    }

    private static void add(List<Alternative.Form> forms, List<Alternative> alternatives) {
        if (!forms.isEmpty()) {
            alternatives.add(new Alternative(List.of(forms), 1));
        }
    }

    /** "tenaga listrik" is in "ketenagalistrikan". */
    private void addJoined(List<String> words, int i, List<List<Alternative>> alternatives) {
        if (i + 1 == words.size() || Words.isNumber(words.get(i))) {
            return;
        }
        List<Alternative.Form> joined = forms.known(words.get(i) + words.get(i + 1));
        if (!joined.isEmpty()) {
            Alternative alternative = new Alternative(List.of(joined), JOINED);
            alternatives.get(i).add(alternative);
            alternatives.get(i + 1).add(alternative);
        }
    }

    private void addSynonyms(List<String> words, int i, List<List<Alternative>> alternatives) {
        for (Synonyms.Match match : synonyms.at(words, i)) {
            for (Synonyms.Equivalent equivalent : match.equivalents()) {
                List<List<Alternative.Form>> said =
                        equivalent.words().stream().map(forms::known).toList();
                if (said.stream().noneMatch(List::isEmpty)) {
                    Alternative alternative =
                            new Alternative(said, equivalent.direct() ? NAMED : ROUNDABOUT);
                    for (int j = i; j < i + match.length(); j++) {
                        alternatives.get(j).add(alternative);
                    }
                }
            }
        }
    }
}
