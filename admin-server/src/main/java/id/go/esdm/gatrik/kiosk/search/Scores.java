package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.CatalogueIndex;
import id.go.esdm.gatrik.kiosk.edition.PostingList;
import id.go.esdm.gatrik.kiosk.edition.Weight;

import java.util.List;

/**
 * How well each entry answers some concepts (BM25F summed over concepts, the best alternative counting), and how much of the
 * question it covers. One thread.
 */
final class Scores {
    private static final double SATURATION = 1.2;
    private static final double DOCUMENT_ONLY = 0.8;
    private static final double LEAST_COVER = 0.5;
    private static final float[] SATURATED = saturated();

    private final CatalogueIndex index;
    private final float[] score;
    private final float[] cover;
    private float[] strength;
    private float[] trust;

    private Scores(CatalogueIndex index) {
        this.index = index;
        score = new float[index.size()];
        cover = new float[index.size()];
        strength = new float[index.size()];
        trust = new float[index.size()];
    }

    static Scores of(CatalogueIndex index, List<Concept> concepts) {
        Scores scores = new Scores(index);
        double all = 0;
        for (Concept concept : concepts) {
            all += scores.add(concept);
        }
        for (int i = 0; i < scores.cover.length; i++) {
            scores.cover[i] /= (float) all;
        }
        return scores;
    }

    /** From 0; only to be compared within one query. */
    float score(int entry) {
        return score[entry];
    }

    /** The part of the question, by weight, that the entry answers: 0 to 1. */
    float cover(int entry) {
        return cover[entry];
    }

    /** Adds a concept; its weight in the cover is half for a word that all entries hold, three times that for a rare one. */
    private double add(Concept concept) {
        concept.alternatives().forEach(this::match);
        int found = 0;
        for (float value : strength) {
            if (value > 0) {
                found++;
            }
        }
        int holders = concept.holders() > 0 ? concept.holders() : found;
        double rarity = rarity(holders);
        double weight = LEAST_COVER + rarity / rarity(0);
        if (found == 0) {
            return weight;
        }
        for (int i = 0; i < score.length; i++) {
            if (strength[i] > 0) {
                score[i] += (float) rarity * strength[i];
                cover[i] += (float) weight * Math.min(1, trust[i]);
                strength[i] = 0;
                trust[i] = 0;
            }
        }
        return weight;
    }

    private double rarity(int holders) {
        return Math.log(
                1 + (index.size() - Math.min(holders, index.size()) + 0.5) / (holders + 0.5));
    }

    private void match(Alternative alternative) {
        if (alternative.words().size() == 1) {
            for (Alternative.Form form : alternative.words().getFirst()) {
                matchOne(form, alternative.trust());
            }
            return;
        }
        float[] together = strengths(alternative.words().getFirst());
        for (List<Alternative.Form> word :
                alternative.words().subList(1, alternative.words().size())) {
            float[] next = strengths(word);
            for (int i = 0; i < together.length; i++) {
                together[i] = next[i] == 0 ? 0 : Math.min(together[i], next[i]);
            }
        }
        float of = (float) alternative.trust();
        for (int i = 0; i < together.length; i++) {
            if (together[i] > 0) {
                keep(i, together[i] * of, of);
            }
        }
    }

    private void matchOne(Alternative.Form form, double of) {
        float both = (float) (of * form.trust());
        PostingList postings = index.postings(form.term());
        for (int i = 0; i < postings.size(); i++) {
            int weight = postings.weight(i);
            float sure = weight < Weight.OWN ? both * (float) DOCUMENT_ONLY : both;
            keep(postings.entries()[i], both * SATURATED[weight], sure);
        }
    }

    private float[] strengths(List<Alternative.Form> word) {
        float[] strengths = new float[score.length];
        for (Alternative.Form form : word) {
            PostingList postings = index.postings(form.term());
            for (int i = 0; i < postings.size(); i++) {
                int entry = postings.entries()[i];
                float value = SATURATED[postings.weight(i)] * (float) form.trust();
                strengths[entry] = Math.max(strengths[entry], value);
            }
        }
        return strengths;
    }

    private void keep(int entry, float strong, float sure) {
        strength[entry] = Math.max(strength[entry], strong);
        trust[entry] = Math.max(trust[entry], sure);
    }

    private static float[] saturated() {
        float[] saturated = new float[256];
        for (int weight = 0; weight < saturated.length; weight++) {
            double frequency = Weight.frequency(weight);
            saturated[weight] = (float) ((SATURATION + 1) * frequency / (frequency + SATURATION));
        }
        return saturated;
    }
}
