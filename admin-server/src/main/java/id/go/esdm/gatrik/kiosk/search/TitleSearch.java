package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.CatalogueIndex;
import id.go.esdm.gatrik.kiosk.edition.PostingList;
import id.go.esdm.gatrik.kiosk.edition.Weight;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Answers one and two letters from titles: those that hold just this word, then those that begin so, as an index has them. */
final class TitleSearch {
    private static final int MOST = 500;

    private final CatalogueIndex index;

    TitleSearch(CatalogueIndex index) {
        this.index = index;
    }

    Results find(String letters, Query query, BitSet allowed) {
        Set<Integer> found = new LinkedHashSet<>();
        PostingList holders = index.postings(letters);
        for (int i = 0; i < holders.size() && found.size() < MOST; i++) {
            if (holders.weight(i) >= Weight.TITLE && allowed.get(holders.entries()[i])) {
                found.add(holders.entries()[i]);
            }
        }
        for (int entry : index.titlesStartingWith(letters, MOST)) {
            if (allowed.get(entry)) {
                found.add(entry);
            }
        }
        int[] all = found.stream().mapToInt(Integer::intValue).toArray();
        int from = Math.min(query.offset(), all.length);
        int[] page = Arrays.copyOfRange(all, from, Math.min(all.length, from + query.limit()));
        HitMaker hits = new HitMaker(index, beginning(letters));
        return new Results(
                all.length, index.texts(page).stream().map(hits::make).toList(), List.of());
    }

    private Meanings beginning(String letters) {
        List<Alternative> forms =
                index.lexicon().startingWith(letters, MOST).stream()
                        .map(term -> Alternative.of(term.text(), 1))
                        .toList();
        return new Meanings(List.of(new Concept(forms, 0, 1)));
    }
}
