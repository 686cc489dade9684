package id.go.esdm.gatrik.kiosk.edition;

import org.jspecify.annotations.Nullable;

/**
 * What the search looks at closely before it puts an entry in its place.
 *
 * @param entry place in the {@link CatalogueIndex}
 * @param text the entry's Indonesian summary
 * @param textEn its English one
 */
public record EntryText(
        int entry, EntrySummary summary, @Nullable String text, @Nullable String textEn) {}
