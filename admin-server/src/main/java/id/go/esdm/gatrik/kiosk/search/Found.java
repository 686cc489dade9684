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
        strength[entry] = Math.max(strength[entry], strong);
        trust[entry] = Math.max(trust[entry], sure);
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
