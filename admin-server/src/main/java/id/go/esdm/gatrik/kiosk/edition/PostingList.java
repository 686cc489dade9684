package id.go.esdm.gatrik.kiosk.edition;

import java.util.Arrays;

/**
 * The entries that hold one word.
 *
 * @param entries their places in the index, 0 to {@link CatalogueIndex#size()} - 1, ascending; not to be changed
 * @param weights {@link Weight} of the word in each
 */
@SuppressWarnings(
        "ArrayRecordComponent") // never compared; a list of boxed numbers would cost 20 bytes an
// entry
public record PostingList(int[] entries, byte[] weights) {
    static final PostingList EMPTY = new PostingList(new int[0], new byte[0]);

    public PostingList {
        if (entries.length != weights.length) {
            throw new IllegalArgumentException(entries.length + " entries, " + weights.length);
        }
    }

    /** The place of the entry at {@code index} of this list. */
    public int entry(int index) {
        return entries[index];
    }

    /** Whether the entry at this place of the index is one of them. */
    boolean holds(int entry) {
        return Arrays.binarySearch(entries, entry) >= 0;
    }

    public int size() {
        return entries.length;
    }

    /** The weight of the word in the entry at {@code index} of this list, 0 to 255. */
    public int weight(int index) {
        return weights[index] & 0xff;
    }
}
