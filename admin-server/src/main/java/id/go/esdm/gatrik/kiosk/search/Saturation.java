package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.Weight;

/** What a word's weight in an entry is worth: saying it twice is better than once, but not twice as good (BM25's k1). */
final class Saturation {
    private static final double K1 = 1.2;
    private static final float[] BY_WEIGHT = byWeight();

    private Saturation() {}

    /** 0 to 2.2. */
    static float of(int weight) {
        return BY_WEIGHT[weight];
    }

    private static float[] byWeight() {
        float[] worth = new float[256];
        for (int weight = 0; weight < worth.length; weight++) {
            double frequency = Weight.frequency(weight);
            worth[weight] = (float) ((K1 + 1) * frequency / (frequency + K1));
        }
        return worth;
    }
}
