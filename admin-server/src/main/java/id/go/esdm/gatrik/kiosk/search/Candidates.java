package id.go.esdm.gatrik.kiosk.search;

import java.util.BitSet;
import java.util.stream.IntStream;

/** The entries that answer enough of a question. */
final class Candidates {
    /** The part of the question that an answer must cover; below that, an entry is a guess. */
    private static final double ANSWER = 0.5;

    /** An entry that covers less than this part of what the best covers is no answer beside it. */
    private static final double BESIDE_THE_BEST = 0.6;

    private static final double UNCOVERED = 0.25;

    private final Scores scores;
    private final BitSet allowed;
    private final double best;

    Candidates(Scores scores, BitSet allowed) {
        this.scores = scores;
        this.allowed = allowed;
        best = allowed.stream().mapToDouble(scores::cover).max().orElse(0);
    }

    /** The part of the question that the best entry covers. */
    double best() {
        return best;
    }

    boolean hasAnswer() {
        return best >= ANSWER;
    }

    /** How many answers there are. */
    int count() {
        return hasAnswer() ? (int) answers().count() : 0;
    }

    /** The best {@code most} answers, or guesses where there is no answer; best first. */
    int[] top(int most) {
        IntStream from =
                hasAnswer() ? answers() : allowed.stream().filter(i -> scores.cover(i) > 0);
        return new TopEntries(most).of(from, entry -> score(scores, entry));
    }

    /** An entry that answers half the question is worth less than half. */
    static double score(Scores scores, int entry) {
        double cover = scores.cover(entry);
        return scores.score(entry) * (UNCOVERED + (1 - UNCOVERED) * cover * cover);
    }

    private IntStream answers() {
        double least = best * BESIDE_THE_BEST;
        return allowed.stream().filter(entry -> scores.cover(entry) >= least);
    }
}
