package id.go.esdm.gatrik.kiosk.edition;

import java.util.Arrays;

/**
 * The entries that hold one word, of one block, packed: records of six bytes sorted by document number, five bytes of
 * its lower part and one of weight. Fixed width lets an update splice and a reader search by halves.
 */
final class Postings {
    static final int RECORD = 6;
    private static final int LOW_BYTES = 5;
    private static final int BYTE = 0xff;

    private byte[] bytes;
    private int size;

    private Postings(byte[] bytes, int size) {
        this.bytes = bytes;
        this.size = size;
    }

    static Postings empty() {
        return new Postings(new byte[4 * RECORD], 0);
    }

    static Postings of(byte[] packed) {
        if (packed.length % RECORD != 0) {
            throw new IllegalArgumentException("postings of " + packed.length + " bytes");
        }
        return new Postings(packed, packed.length / RECORD);
    }

    int size() {
        return size;
    }

    byte[] packed() {
        return Arrays.copyOf(bytes, size * RECORD);
    }

    /** The lower 40 bits of the document number of record {@code index}. */
    long low(int index) {
        return low(bytes, index);
    }

    static long low(byte[] packed, int index) {
        int at = index * RECORD;
        long low = 0;
        for (int i = 0; i < LOW_BYTES; i++) {
            low = low << 8 | (packed[at + i] & BYTE);
        }
        return low;
    }

    int weight(int index) {
        return bytes[index * RECORD + LOW_BYTES] & BYTE;
    }

    /** Adds a record behind all others; the document number must be the highest yet. */
    void append(long document, int weight) {
        grow();
        write(size++, document, weight);
    }

    /** Adds the record, or replaces its weight. */
    void put(long document, int weight) {
        int at = find(document);
        if (at >= 0) {
            write(at, document, weight);
            return;
        }
        grow();
        int place = -at - 1;
        System.arraycopy(
                bytes, place * RECORD, bytes, (place + 1) * RECORD, (size - place) * RECORD);
        size++;
        write(place, document, weight);
    }

    void remove(long document) {
        int at = find(document);
        if (at >= 0) {
            System.arraycopy(
                    bytes, (at + 1) * RECORD, bytes, at * RECORD, (size - at - 1) * RECORD);
            size--;
        }
    }

    private int find(long document) {
        long wanted = DocumentNumber.low(document);
        int from = 0;
        int to = size - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            long found = low(middle);
            if (found == wanted) {
                return middle;
            }
            if (found < wanted) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return -from - 1;
    }

    private void write(int index, long document, int weight) {
        int at = index * RECORD;
        long low = DocumentNumber.low(document);
        for (int i = LOW_BYTES - 1; i >= 0; i--) {
            bytes[at + i] = (byte) low;
            low >>>= 8;
        }
        bytes[at + LOW_BYTES] = (byte) weight;
    }

    private void grow() {
        if ((size + 1) * RECORD > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(4 * RECORD, bytes.length * 2));
        }
    }
}
