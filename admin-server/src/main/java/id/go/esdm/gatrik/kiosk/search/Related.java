package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.CatalogueIndex;
import id.go.esdm.gatrik.kiosk.edition.EntrySummary;
import id.go.esdm.gatrik.kiosk.edition.EntryText;
import id.go.esdm.gatrik.kiosk.edition.PostingList;
import id.go.esdm.gatrik.kiosk.edition.Weight;
import id.go.esdm.gatrik.kiosk.edition.Word;
import id.go.esdm.gatrik.kiosk.edition.Words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries that share the rare words of another one's title, keywords and topics. What shares little is not called related: the list may be empty.
 * Thread-safe; throws what {@link CatalogueDb} throws once that is closed.
 */
public final class Related {
    /** What shares less than this part of the entry's own words only resembles it by chance. */
    private static final double ENOUGH = 0.3;

    /** A word that every fourth entry holds tells nothing of one. */
    private static final int COMMON = 4;

    private static final int FEW = 12;

    private static final IgnoredWords IGNORED = IgnoredWords.shipped();

    private final CatalogueDb catalogue;

    /** Looks in {@code catalogue}. */
    public Related(CatalogueDb catalogue) {
        this.catalogue = catalogue;
    }

    /** At most {@code most} entries, 1 and more, the closest first; never {@code entry} itself. */
    public List<EntrySummary> to(Entry entry, int most) {
        CatalogueIndex index = catalogue.index();
        double[] shared = new double[index.size()];
        double whole = 0;
        for (String word : words(entry)) {
            PostingList holders = index.postings(word);
            if (holders.size() > Math.max(FEW, index.size() / COMMON)) {
                continue;
            }
            double rare = Math.log((index.size() + 1.0) / (holders.size() + 0.5));
            whole += rare;
            for (int at = 0; at < holders.size(); at++) {
                if (holders.weight(at) >= Weight.OWN) {
                    shared[holders.entry(at)] += rare;
                }
            }
        }
        TopEntries best = new TopEntries(most + 1);
        for (int at = 0; at < shared.length; at++) {
            if (shared[at] >= ENOUGH * whole && shared[at] > 0) {
                best.add(at, shared[at]);
            }
        }
        return index.texts(best.bestFirst()).stream()
                .map(EntryText::summary)
                .filter(other -> !other.id().equals(entry.id()))
                .limit(most)
                .toList();
    }

    private static Set<String> words(Entry entry) {
        Stream<String> columns =
                Stream.of(
                                Stream.of(entry.title()),
                                entry.keywords().stream(),
                                entry.topics().stream())
                        .flatMap(each -> each);
        return columns.flatMap(column -> Words.of(column).stream())
                .map(Word::text)
                .filter(word -> !IGNORED.contains(word) && !Words.isNumber(word))
                .collect(Collectors.toSet());
    }
}
