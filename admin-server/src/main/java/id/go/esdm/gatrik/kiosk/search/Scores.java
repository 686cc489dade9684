package id.go.esdm.gatrik.kiosk.search;

import java.util.BitSet;
import java.util.List;

/**
 * How well each entry answers some concepts (BM25F summed over concepts, the best alternative counting), and how much of the
 * question it covers. One thread.
 */
final class Scores {
    private static final double LEAST_COVER = 0.5;
    private static final double HINT = 0.5;
    private static final double UNCOVERED = 0.25;

    private final Gatherer gatherer;
    private final float[] score;
    private final float[] cover;
    private double all;
    private double possible;
    private double strange;

    private Scores(int entries, Gatherer gatherer) {
        this.gatherer = gatherer;
        score = new float[entries];
        cover = new float[entries];
    }

    /**
     * Weighs the concepts.
     *
     * @param entries how many entries there are
     */
    static Scores of(int entries, Gatherer gatherer, List<Concept> concepts) {
        Scores scores = new Scores(entries, gatherer);
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
        Holders found = gatherer.of(sought);
        int holders = sought.holders() > 0 ? sought.holders() : found.size();
        double rarity = sought.isHint() ? HINT : rarity(holders);
        double weight = (LEAST_COVER + rarity / rarity(0)) * sought.demand();
        float rare = (float) rarity;
        float weighty = (float) weight;
        for (int i = 0; i < found.size(); i++) {
            int entry = found.entry(i);
            float trust = found.trust(i);
            score[entry] += rare * found.strength(i);
            cover[entry] += trust < 1 ? weighty * trust : weighty;
        }
        all += weight;
        possible += weight * Math.min(1, sought.trust());
        strange += sought.alternatives().isEmpty() ? weight : 0;
    }

    private double rarity(int holders) {
        int known = Math.min(holders, score.length);
        return Math.log(1 + (score.length - known + 0.5) / (known + 0.5));
    }
}
