package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.EntrySummary;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An entry that was found.
 *
 * @param titleMatches where the words stand in the title; in order, not overlapping
 * @param snippet a piece of the summary, or of the page of {@code document}, where words stand that the title lacks
 * @param snippetMatches where the words stand in the snippet
 * @param document the page to open, when words were found in a document's text only
 */
public record Hit(
        EntrySummary entry,
        List<Span> titleMatches,
        @Nullable String snippet,
        List<Span> snippetMatches,
        @Nullable DocumentHit document) {
    public Hit {
        titleMatches = List.copyOf(titleMatches);
        snippetMatches = List.copyOf(snippetMatches);
    }
}
