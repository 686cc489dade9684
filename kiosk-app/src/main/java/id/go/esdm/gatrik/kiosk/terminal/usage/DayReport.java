package id.go.esdm.gatrik.kiosk.terminal.usage;

import java.util.List;

/**
 * What {@code /feed/usage} takes: all that ever leaves the terminal of a day's visitors.
 *
 * @param day in WIB, as in {@code 2026-11-22}
 * @param entries what was looked at
 * @param terms what was sought, none of it by fewer than {@link id.go.esdm.gatrik.kiosk.search.CountableTerm#LEAST} visits
 */
public record DayReport(String day, List<EntryUse> entries, List<TermUse> terms) {
    static final int MOST_ENTRIES = 2000;
    static final int MOST_TERMS = 500;

    /**
     * An entry.
     *
     * @param opened visits that opened it
     * @param documents visits that read a document of it
     */
    public record EntryUse(String id, int opened, int documents) {}

    /**
     * A term.
     *
     * @param times visits that sought it
     * @param missed those of them that found nothing
     */
    public record TermUse(String term, int times, int missed) {}

    /** Whether there is nothing to tell. */
    boolean isEmpty() {
        return entries.isEmpty() && terms.isEmpty();
    }
}
