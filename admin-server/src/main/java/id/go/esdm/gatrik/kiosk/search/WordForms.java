package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.Lexicon;
import id.go.esdm.gatrik.kiosk.edition.Likeness;
import id.go.esdm.gatrik.kiosk.edition.Term;
import id.go.esdm.gatrik.kiosk.edition.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the catalogue's words for one word of a visitor's. */
final class WordForms {
    private static final double RELATIVE = 0.85;
    private static final double BEGINNING = 0.75;
    private static final double COLLOQUIAL = 0.8;
    private static final double MISSPELT = 0.9;
    private static final double PER_COST = 0.2;
    private static final double DOUBTED = 0.6;
    private static final int MOST_BEGINNINGS = 20;
    private static final int FEW_BEGINNINGS = 6;
    private static final int FEW_LETTERS = 3;
    private static final int MOST_LIKE = 5;
    private static final int LIKE_FROM = 4;

    private final Lexicon lexicon;

    WordForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The word itself and its relatives by stem; none when the catalogue has neither. */
    List<Alternative.Form> known(String word) {
        Map<String, Double> forms = new LinkedHashMap<>();
        for (Term term : lexicon.relatives(word)) {
            forms.put(term.text(), term.text().equals(word) ? 1 : RELATIVE);
        }
        return forms(forms);
    }

    /** In how many entries the word is, or its relatives where it is not. */
    int holders(String word) {
        int relatives = 0;
        for (Term term : lexicon.relatives(word)) {
            if (term.text().equals(word)) {
                return term.everywhere();
            }
            relatives += term.everywhere();
        }
        return relatives;
    }

    /** The words that begin so. */
    List<Alternative.Form> beginning(String word) {
        Map<String, Double> forms = new LinkedHashMap<>();
        int most = word.length() < FEW_LETTERS ? FEW_BEGINNINGS : MOST_BEGINNINGS;
        for (Term term : lexicon.startingWith(word, most)) {
            if (!term.text().equals(word)) {
                forms.put(term.text(), BEGINNING);
            }
        }
        return forms(forms);
    }

    /** What an unknown word may be: spoken Indonesian, or a slip of the finger. */
    List<Alternative.Form> guessed(String word) {
        Map<String, Double> forms = new LinkedHashMap<>();
        for (String written : SpokenForms.written(word)) {
            known(written).forEach(form -> forms.put(form.term(), form.trust() * COLLOQUIAL));
        }
        if (forms.isEmpty()) {
            addLike(word, MISSPELT, forms);
        }
        return forms(forms);
    }

    /** Words that resemble a known one, in case it is not what was meant. */
    List<Alternative.Form> doubted(String word) {
        Map<String, Double> forms = new LinkedHashMap<>();
        addLike(word, DOUBTED, forms);
        forms.remove(word);
        return forms(forms);
    }

    /** The nearest word of the catalogue. */
    Optional<String> corrected(String word) {
        return lexicon.like(word, 1).stream().findFirst().map(Likeness::term);
    }

    /** Two words that were typed as one. */
    List<Alternative> parted(String word) {
        List<Alternative> parted = new ArrayList<>();
        for (int cut = 3; cut <= word.length() - 3; cut++) {
            Optional<Term> left = lexicon.find(word.substring(0, cut));
            Optional<Term> right = lexicon.find(word.substring(cut));
            if (left.isPresent() && right.isPresent()) {
                parted.add(
                        new Alternative(
                                List.of(
                                        List.of(new Alternative.Form(left.get().text(), 1)),
                                        List.of(new Alternative.Form(right.get().text(), 1))),
                                COLLOQUIAL));
            }
        }
        return parted;
    }

    private void addLike(String word, double trust, Map<String, Double> forms) {
        if (word.length() < LIKE_FROM - 1 || Words.isNumber(word)) {
            return;
        }
        for (Likeness like : lexicon.like(word, MOST_LIKE)) {
            forms.putIfAbsent(like.term(), trust - PER_COST * like.cost());
        }
    }

    private static List<Alternative.Form> forms(Map<String, Double> trusts) {
        List<Alternative.Form> forms = new ArrayList<>();
        trusts.forEach((term, trust) -> forms.add(new Alternative.Form(term, trust)));
        return forms;
    }
}
