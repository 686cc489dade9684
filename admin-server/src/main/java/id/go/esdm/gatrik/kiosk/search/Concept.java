package id.go.esdm.gatrik.kiosk.search;

import java.util.List;

/**
 * One thing that the visitor asks for, in all the ways an entry may say it.
 *
 * @param alternatives none when the catalogue has no word for it
 * @param holders how many entries hold the visitor's own word, for its weight; 0 when unknown
 */
record Concept(List<Alternative> alternatives, int holders) {
    Concept {
        alternatives = List.copyOf(alternatives);
    }
}
