package id.go.esdm.gatrik.kiosk.edition;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many entries the whole list has
 */
public record Listing(int total, List<EntrySummary> entries) {
    public Listing {
        entries = List.copyOf(entries);
        if (total < entries.size()) {
            throw new IllegalArgumentException(total + " < " + entries.size());
        }
    }
}
