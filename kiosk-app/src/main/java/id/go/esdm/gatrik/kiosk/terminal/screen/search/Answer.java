package id.go.esdm.gatrik.kiosk.terminal.screen.search;

import id.go.esdm.gatrik.kiosk.search.Hit;

import java.util.List;

/** What the search says to what is typed. */
sealed interface Answer {
    /** Nothing is typed yet. */
    record Untyped() implements Answer {}

    /** The first answer is still on its way. */
    record Seeking() implements Answer {}

    /** {@code total} entries match; the rows hold them. */
    record Found(String text, int total) implements Answer {}

    /** No entry matches; {@code nearest} may be meant. */
    record Nothing(String text, List<Hit> nearest) implements Answer {
        public Nothing {
            nearest = List.copyOf(nearest);
        }
    }
}
