package id.go.esdm.gatrik.kiosk.search;

import java.util.List;

/**
 * What was found.
 *
 * @param total how many entries match; 0 when none can be offered as an answer
 * @param hits the page asked for, best first
 * @param nearest guesses, only when nothing matches: to be shown as such, never as the answer
 */
public record Results(int total, List<Hit> hits, List<Hit> nearest) {
    static final Results NONE = new Results(0, List.of(), List.of());

    public Results {
        hits = List.copyOf(hits);
        nearest = List.copyOf(nearest);
    }
}
