package id.go.esdm.gatrik.kiosk.search;

import java.util.Arrays;

/** Entries gathered one by one, each with the best that was said of it; emptied in the time it took to fill. One thread. */
final class Found {
    private final float[] strength;
    private final float[] trust;
    private final int[] entries;
    private int size;

    Found(int most) {
        strength = new float[most];
        trust = new float[most];
        entries = new int[most];
    }

    /** Adds an entry, or raises what is known of it. */
    void keep(int entry, float strong, float sure) {
        if (trust[entry] == 0) {
            entries[size++] = entry;
        }
        // Compared here: Math.max looks for NaN and -0 as well, a third of the time of a whole
        // search.
        if (strong > strength[entry]) {
            strength[entry] = strong;
        }
        if (sure > trust[entry]) {
            trust[entry] = sure;
        }
    }

    int size() {
        return size;
    }

    int entry(int index) {
        return entries[index];
    }

    float strength(int entry) {
        return strength[entry];
    }

    float trust(int entry) {
        return trust[entry];
    }

    /** A copy of the entries, in the order of their coming. */
    int[] entries() {
        return Arrays.copyOf(entries, size);
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            strength[entries[i]] = 0;
            trust[entries[i]] = 0;
        }
        size = 0;
    }
}
