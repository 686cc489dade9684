package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.CatalogueIndex;
import id.go.esdm.gatrik.kiosk.edition.Mark;
import id.go.esdm.gatrik.kiosk.edition.Words;

import java.util.List;
import java.util.Set;

/** Regulations asked for by number: the one that bears it comes before those that mention it. */
final class CitedNumbers {
    private static final double OWN_NUMBER = 1.3;
    private static final double CITED_NUMBER = 0.7;
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

    private final CatalogueIndex index;

    CitedNumbers(CatalogueIndex index) {
        this.index = index;
    }

    /** "7 2024" is a regulation's number and year; "pp 28" its number. */
    void addTo(List<String> words, int i, List<List<Alternative>> alternatives) {
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
}
