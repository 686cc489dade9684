package id.go.esdm.gatrik.kiosk.terminal.usage;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * What one visitor opened, read and sought, each once however often; part of the visit and dropped with it. FX thread only.
 *
 * @see DailyTotals#take which is all that remains of it
 */
public final class VisitUsage {
    /** Nobody reads more in one visit; who opens more plays. */
    static final int MOST_ENTRIES = 200;

    private final Set<EntryId> opened = new LinkedHashSet<>();
    private final Set<EntryId> documents = new LinkedHashSet<>();
    private final SoughtTerms terms;

    /**
     * Of a visit that begins.
     *
     * @param nanoTime the clock that tells how long words stand unchanged
     */
    public VisitUsage(LongSupplier nanoTime) {
        terms = new SoughtTerms(nanoTime);
    }

    /** The visitor opened an entry. */
    public void opened(EntryId entry) {
        note(opened, entry);
    }

    /** The visitor opened a document of an entry. */
    public void readDocument(EntryId entry) {
        note(documents, entry);
    }

    /** What the visitor sought. */
    public SoughtTerms terms() {
        return terms;
    }

    Set<EntryId> openedEntries() {
        return opened;
    }

    Set<EntryId> readDocuments() {
        return documents;
    }

    /** Forgets everything. */
    void clear() {
        opened.clear();
        documents.clear();
        terms.clear();
    }

    private static void note(Set<EntryId> entries, EntryId entry) {
        if (entries.size() < MOST_ENTRIES) {
            entries.add(entry);
        }
    }
}
