package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

/**
 * The number under which the index knows an entry: 44 bits of its id's SHA-256, so that it depends on the id alone and a
 * database kept up by differences is equal, row by row, to one built from nothing.
 *
 * <p>Two ids of 100,000 share a number once in some 3,500 such catalogues; {@link CatalogueDbBuilder} then moves the later
 * id on to the next free number and always builds from nothing.
 */
final class DocumentNumber {
    static final int BLOCKS = 16;
    private static final int LOW_BITS = 40;
    private static final int DIGITS = 11;
    private static final long LOW_MASK = (1L << LOW_BITS) - 1;

    private DocumentNumber() {}

    static long of(EntryId id) {
        return Long.parseLong(Sha256.of(id.value()).hex().substring(0, DIGITS), 16);
    }

    static long next(long number) {
        return (number + 1) % ((long) BLOCKS << LOW_BITS);
    }

    static int block(long number) {
        return (int) (number >>> LOW_BITS);
    }

    static long low(long number) {
        return number & LOW_MASK;
    }

    static long of(int block, long low) {
        return (long) block << LOW_BITS | low;
    }
}
