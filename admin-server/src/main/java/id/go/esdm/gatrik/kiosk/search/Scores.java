package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.CatalogueIndex;
import id.go.esdm.gatrik.kiosk.edition.PostingList;
import id.go.esdm.gatrik.kiosk.edition.Weight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * How well each entry answers some concepts (BM25F summed over concepts, the best alternative counting), and how much of the
 * question it covers. One thread.
 */
final class Scores {
    private static final double DOCUMENT_ONLY = 0.8;
    private static final double LEAST_COVER = 0.5;
    private static final double HINT = 0.5;
    private static final double UNCOVERED = 0.25;

    private final CatalogueIndex index;
    private final float[] score;
    private final float[] cover;
    private final Found concept;
    private final Found word;
    private double all;
    private double possible;
    private double strange;

    private Scores(CatalogueIndex index) {
        this.index = index;
        score = new float[index.size()];
        cover = new float[index.size()];
        concept = new Found(index.size());
        word = new Found(index.size());
    }

    static Scores of(CatalogueIndex index, List<Concept> concepts) {
        Scores scores = new Scores(index);
        concepts.forEach(scores::add);
        return scores;
    }

    /** The part of the question, by weight, that the entry answers: 0 to 1. */
    double cover(int entry) {
        return cover[entry] / all;
    }

    /** The best cover among these entries. */
    double bestCover(BitSet entries) {
        float best = 0;
        for (int i = 0; i < cover.length; i++) {
            if (cover[i] > best && entries.get(i)) { // few are better than all before them
                best = cover[i];
            }
        }
        return best / all;
    }

    /** Puts the entries among these that cover so much of the question into {@code top}, and counts them. */
    int addTo(TopEntries top, BitSet entries, double leastCover) {
        float least = (float) (leastCover * all);
        int count = 0;
        for (int i = 0; i < cover.length; i++) {
            if (cover[i] >= least && cover[i] > 0 && entries.get(i)) {
                count++;
                top.add(i, worth(i));
            }
        }
        return count;
    }

    /** What an entry is worth: one that answers half the question is worth less than half. */
    double worth(int entry) {
        double part = cover(entry);
        return score[entry] * (UNCOVERED + (1 - UNCOVERED) * part * part);
    }

    /** The most that an entry could cover if it held every concept as it was understood. */
    double possible() {
        return possible / all;
    }

    /** The part of the question that the catalogue has no words for: 0 to 1. */
    double strange() {
        return strange / all;
    }

    /** Adds a concept; its weight in the cover is half for a word that all entries hold, three times that for a rare one. */
    private void add(Concept sought) {
        for (Alternative alternative : sought.alternatives()) {
            match(alternative);
        }
        int holders = sought.holders() > 0 ? sought.holders() : concept.size();
        double rarity = sought.isHint() ? HINT : rarity(holders);
        double weight = (LEAST_COVER + rarity / rarity(0)) * sought.demand();
        for (int i = 0; i < concept.size(); i++) {
            int entry = concept.entry(i);
            score[entry] += (float) rarity * concept.strength(entry);
            cover[entry] += (float) weight * Math.min(1, concept.trust(entry));
        }
        concept.clear();
        all += weight;
        possible += weight * Math.min(1, sought.trust());
        strange += sought.alternatives().isEmpty() ? weight : 0;
    }

    private double rarity(int holders) {
        int known = Math.min(holders, index.size());
        return Math.log(1 + (index.size() - known + 0.5) / (known + 0.5));
    }

    private void match(Alternative alternative) {
        float trust = (float) alternative.trust();
        if (alternative.words().size() == 1) {
            find(alternative.words().getFirst(), trust, concept);
            return;
        }
        List<List<Alternative.Form>> rarestFirst = new ArrayList<>(alternative.words());
        rarestFirst.sort(Comparator.comparingInt(this::holders));
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
