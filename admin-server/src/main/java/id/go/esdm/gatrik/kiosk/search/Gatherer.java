package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.CatalogueIndex;
import id.go.esdm.gatrik.kiosk.edition.PostingList;
import id.go.esdm.gatrik.kiosk.edition.Weight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the entries that answer a concept, and keeps what it found last: who types a question asks for all of its words but the last one again with every
 * key. Thread-safe.
 */
final class Gatherer {
    private static final double DOCUMENT_ONLY = 0.8;

    /** Entries kept for concepts asked before: at twelve bytes each, 6 MB. */
    private static final int KEPT = 500_000;

    private final CatalogueDb catalogue;
    private final Map<Concept, Holders> recent = new LinkedHashMap<>(32, 0.75f, true);
    private int kept;

    Gatherer(CatalogueDb catalogue) {
        this.catalogue = catalogue;
    }

    /** The entries that answer {@code sought}; of its alternatives the best in each entry counts. */
    Holders of(Concept sought) {
        synchronized (recent) {
            Holders known = recent.get(sought);
            if (known != null) {
                return known;
            }
        }
        Holders found = new Gathering().gather(sought);
        synchronized (recent) {
            if (recent.put(sought, found) == null) {
                kept += found.size();
            }
            var oldest = recent.entrySet().iterator();
            while (kept > KEPT && oldest.hasNext()) {
                kept -= oldest.next().getValue().size();
                oldest.remove();
            }
        }
        return found;
    }

    /** What is gathered for one concept. One thread. */
    private final class Gathering {
        private final CatalogueIndex index = catalogue.index();
        private final Found concept = new Found(index.size());

        Holders gather(Concept sought) {
            sought.alternatives().forEach(this::match);
            return new Holders(concept);
        }

        private void match(Alternative alternative) {
            float trust = (float) alternative.trust();
            if (alternative.words().size() == 1) {
                find(alternative.words().getFirst(), trust, concept);
                return;
            }
            List<List<Alternative.Form>> rarestFirst = new ArrayList<>(alternative.words());
            rarestFirst.sort(Comparator.comparingInt(this::holders));
            Found word = new Found(index.size()); // few concepts have such an alternative
            find(rarestFirst.getFirst(), 1, word);
            int[] entries = word.entries();
            float[] least = new float[entries.length];
            for (int i = 0; i < least.length; i++) {
                least[i] = word.strength(entries[i]);
            }
            word.clear();
            for (List<Alternative.Form> next : rarestFirst.subList(1, rarestFirst.size())) {
                find(next, 1, word);
                for (int i = 0; i < entries.length; i++) {
                    least[i] = Math.min(least[i], word.strength(entries[i]));
                }
                word.clear();
            }
            for (int i = 0; i < entries.length; i++) {
                if (least[i] > 0) {
                    concept.keep(entries[i], least[i] * trust, trust);
                }
            }
        }

        private int holders(List<Alternative.Form> forms) {
            return forms.stream().mapToInt(form -> index.postings(form.term()).size()).sum();
        }

        private void find(List<Alternative.Form> forms, float trust, Found found) {
            for (Alternative.Form form : forms) {
                float both = trust * (float) form.trust();
                PostingList postings = index.postings(form.term());
                for (int i = 0; i < postings.size(); i++) {
                    int weight = postings.weight(i);
                    float sure = weight < Weight.OWN ? both * (float) DOCUMENT_ONLY : both;
                    found.keep(postings.entry(i), both * Saturation.of(weight), sure);
                }
            }
        }
    }
}
