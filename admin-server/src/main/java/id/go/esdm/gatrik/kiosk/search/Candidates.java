package id.go.esdm.gatrik.kiosk.search;

import java.util.BitSet;

/** The entries that answer enough of a question. */
final class Candidates {
    /** The part of the question that an answer must cover; below that, an entry is a guess. */
    private static final double ANSWER = 0.4;

    /** The same for a question with words that the whole catalogue lacks: it may be about something else. */
    private static final double ANSWER_TO_A_STRANGER = 0.55;

    /** An entry that covers less than this part of what the best covers is no answer beside it. */
    private static final double BESIDE_THE_BEST = 0.6;

    private final Scores scores;
    private final BitSet allowed;
    private final double best;
    private final double least;
    private int count;

    Candidates(Scores scores, BitSet allowed) {
        this.scores = scores;
        this.allowed = allowed;
        best = scores.bestCover(allowed);
        least = hasAnswer() ? best * BESIDE_THE_BEST : 0;
    }

    /** The part of the question that the best entry covers. */
    double best() {
        return best;
    }

    boolean hasAnswer() {
        return best >= (scores.strange() > 0 ? ANSWER_TO_A_STRANGER : ANSWER);
    }

    /** How many answers there are, once {@link #top} has been asked. */
    int count() {
        return hasAnswer() ? count : 0;
    }

    /** The best {@code most} answers, or guesses where there is no answer; best first. */
    int[] top(int most) {
        TopEntries top = new TopEntries(most);
        count = scores.addTo(top, allowed, least);
        return top.bestFirst();
    }
}
