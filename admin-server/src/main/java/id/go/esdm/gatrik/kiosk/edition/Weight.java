package id.go.esdm.gatrik.kiosk.edition;

/**
 * How much a word weighs in an entry, in one byte: 1 to 15 when only the text of its documents holds the word, 16 to 255
 * when the entry's own columns do (BM25F's weighted frequency, in steps of a twentieth).
 */
public final class Weight {
    /** The least weight of a word of the entry's own columns. */
    public static final int OWN = 16;

    /** The least weight of a word of the entry's title, whatever the title's length up to some 30 words. */
    public static final int TITLE = OWN + 60;

    private static final int LARGEST = 255;
    private static final double STEPS = 20;
    private static final double DOCUMENT_STEPS = 40;

    private Weight() {}

    static int ofOwn(double frequency) {
        return (int) Math.min(LARGEST, OWN + Math.round(frequency * STEPS));
    }

    static int ofDocument(int occurrences) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(occurrences);
        return Math.min(OWN - 1, 2 + bits * 2);
    }

    /** The weighted frequency behind the byte; at least a little for every word found. */
    public static double frequency(int weight) {
        return weight < OWN ? weight / DOCUMENT_STEPS : Math.max(0.05, (weight - OWN) / STEPS);
    }
}
