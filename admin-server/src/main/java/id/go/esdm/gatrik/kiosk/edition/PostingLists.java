package id.go.esdm.gatrik.kiosk.edition;

import java.util.Arrays;

/** Puts the blocks of one word's postings together. */
final class PostingLists {
    private final Numbers numbers;
    private int[] entries = new int[16];
    private byte[] weights = new byte[16];
    private int size;

    PostingLists(Numbers numbers) {
        this.numbers = numbers;
    }

    /** Adds the next block; blocks come in order. */
    void add(int block, Postings postings) {
        int enough = size + postings.size();
        if (enough > entries.length) {
            int room = Math.max(enough, entries.length * 2);
            entries = Arrays.copyOf(entries, room);
            weights = Arrays.copyOf(weights, room);
        }
        numbers.place(block, postings, entries, size);
        for (int i = 0; i < postings.size(); i++) {
            weights[size + i] = (byte) postings.weight(i);
        }
        size = enough;
    }

    PostingList toList() {
        return new PostingList(Arrays.copyOf(entries, size), Arrays.copyOf(weights, size));
    }
}
