package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.CatalogueIndex;
import id.go.esdm.gatrik.kiosk.edition.Lexicon;
import id.go.esdm.gatrik.kiosk.edition.Mark;
import id.go.esdm.gatrik.kiosk.edition.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Turns words into concepts: every word in all the ways the catalogue may say it. Thread-safe. */
final class QueryReader {
    private static final double OWN_NUMBER = 1.3;
    private static final double CITED_NUMBER = 0.7;
    private static final double NAMED = 0.9;
    private static final double ROUNDABOUT = 0.6;
    private static final double JOINED = 0.6;
    private static final int MOST_ALTERNATIVES = 16;
    private static final Set<String> REGULATION =
            Set.of(
                    "pp",
                    "uu",
                    "permen",
                    "perpres",
                    "kepmen",
                    "perki",
                    "perppu",
                    "kepdirjen",
                    "peraturan",
                    "keputusan",
                    "undang",
                    "esdm",
                    "menteri",
                    "presiden",
                    "pemerintah",
                    "regulation",
                    "decree",
                    "law");

    private final Lexicon lexicon;
    private final CatalogueIndex index;
    private final WordForms forms;
    private final Synonyms synonyms;

    QueryReader(CatalogueIndex index, Synonyms synonyms) {
        this.index = index;
        this.synonyms = synonyms;
        lexicon = index.lexicon();
        forms = new WordForms(lexicon);
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
            addNumbers(query.all(), i, alternatives);
            addJoined(query.all(), i, alternatives);
            addSynonyms(corrected, i, alternatives);
        }
        return IntStream.range(0, size)
                .mapToObj(i ->
                        new Concept(
                                alternatives.get(i).stream().limit(MOST_ALTERNATIVES).toList(),
                                holders[i]))
                .toList();
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
        } else if (doubting) {
            add(forms.doubted(word), own);
        }
        return own;
    }

    private static void add(List<Alternative.Form> forms, List<Alternative> alternatives) {
        if (!forms.isEmpty()) {
            alternatives.add(new Alternative(List.of(forms), 1));
        }
    }

    /** "7 2024" is a regulation's number and year; "pp 28" its number. */
    private void addNumbers(List<String> words, int i, List<List<Alternative>> alternatives) {
        String word = words.get(i);
        if (!Words.isNumber(word)) {
            return;
        }
        if (i + 1 < words.size() && Words.isYear(words.get(i + 1))) {
            String mark = Mark.citation(word, words.get(i + 1));
            if (index.postings(mark).size() > 0) {
                prefer(mark, alternatives.get(i));
                prefer(mark, alternatives.get(i + 1));
                return;
            }
        }
        if (i > 0 && REGULATION.contains(words.get(i - 1)) && !Words.isYear(word)) {
            String mark = Mark.number(word);
            if (index.postings(mark).size() > 0) {
                prefer(mark, alternatives.get(i));
            }
        }
    }

    private static void prefer(String mark, List<Alternative> alternatives) {
        alternatives.replaceAll(other -> new Alternative(other.words(), CITED_NUMBER));
        alternatives.addFirst(Alternative.of(mark, OWN_NUMBER));
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
