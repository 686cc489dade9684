package id.go.esdm.gatrik.kiosk.terminal.usage;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.search.CountableTerm;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The counts of one day. Guarded by {@link DailyTotals}. */
final class DayTally {
    /** Beyond these, what is new on this day is not counted any more. */
    private static final int MOST_ENTRIES = 10_000;

    private static final int MOST_TERMS = 5_000;

    private final Map<EntryId, EntryCount> entries = new HashMap<>();
    private final Map<String, TermCount> terms = new HashMap<>();

    void add(VisitUsage visit) {
        visit.openedEntries().forEach(entry -> put(entry, use(entry).openedAgain()));
        visit.readDocuments().forEach(entry -> put(entry, use(entry).readAgain()));
        visit.terms().all().forEach(this::count);
    }

    private void count(String term, boolean found) {
        if (terms.containsKey(term) || terms.size() < MOST_TERMS) {
            terms.put(term, terms.getOrDefault(term, TermCount.NONE).soughtAgain(found));
        }
    }

    /** What of it may leave the terminal: the rarer terms stay, and go with it. */
    DayReport report(LocalDate day) {
        return new DayReport(day.toString(), reportedEntries(), reportedTerms());
    }

    private List<DayReport.EntryUse> reportedEntries() {
        return entries.entrySet().stream()
                .sorted(
                        Comparator.<Map.Entry<EntryId, EntryCount>>comparingInt(
                                        each -> -each.getValue().all())
                                .thenComparing(Map.Entry::getKey))
                .limit(DayReport.MOST_ENTRIES)
                .map(each ->
                        new DayReport.EntryUse(
                                each.getKey().value(),
                                each.getValue().opened(),
                                each.getValue().documents()))
                .toList();
    }

    private List<DayReport.TermUse> reportedTerms() {
        return terms.entrySet().stream()
                .filter(each -> each.getValue().times() >= CountableTerm.LEAST)
                .sorted(
                        Comparator.<Map.Entry<String, TermCount>>comparingInt(
                                        each -> -each.getValue().times())
                                .thenComparing(Map.Entry::getKey))
                .limit(DayReport.MOST_TERMS)
                .map(each ->
                        new DayReport.TermUse(
                                each.getKey(), each.getValue().times(), each.getValue().missed()))
                .toList();
    }

    private EntryCount use(EntryId entry) {
        return entries.getOrDefault(entry, EntryCount.NONE);
    }

    private void put(EntryId entry, EntryCount use) {
        if (entries.containsKey(entry) || entries.size() < MOST_ENTRIES) {
            entries.put(entry, use);
        }
    }
}
