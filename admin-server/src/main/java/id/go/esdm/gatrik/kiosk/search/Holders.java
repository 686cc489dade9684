package id.go.esdm.gatrik.kiosk.search;

/** The entries that answer a concept, how strongly, and how surely. Not changed once it is made, so it may be kept from one key to the next. */
final class Holders {
    private final int[] entries;
    private final float[] strengths;
    private final float[] trusts;

    /** Keeps a copy of what was found. */
    Holders(Found found) {
        entries = found.entries();
        strengths = new float[entries.length];
        trusts = new float[entries.length];
        for (int i = 0; i < entries.length; i++) {
            strengths[i] = found.strength(entries[i]);
            trusts[i] = found.trust(entries[i]);
        }
    }

    int size() {
        return entries.length;
    }

    int entry(int index) {
        return entries[index];
    }

    float strength(int index) {
        return strengths[index];
    }

    float trust(int index) {
        return trusts[index];
    }
}
