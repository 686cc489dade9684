package id.go.esdm.gatrik.kiosk.search;

import java.util.List;

/**
 * One thing that the visitor asks for, in all the ways an entry may say it.
 *
 * @param alternatives none when the catalogue has no word for it
 * @param holders how many entries hold the visitor's own word, for its weight; 0 when unknown
 * @param demand how much an answer must speak of it: 1, less for a word that may well go unsaid, 0 for a mere hint
 */
record Concept(List<Alternative> alternatives, int holders, double demand) {
    Concept {
        alternatives = List.copyOf(alternatives);
    }

    /** How surely its best alternative is meant. */
    double trust() {
        return alternatives.stream().mapToDouble(Alternative::best).max().orElse(0);
    }

    boolean isHint() {
        return demand == 0;
    }
}
