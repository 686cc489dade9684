package id.go.esdm.gatrik.kiosk.edition;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** The document numbers of an edition, ascending: an entry's place here is how the rest of the index calls it. */
final class Numbers {
    private static final int SPARSE = 12;

    private final long[] all;
    private final int[] blockStart = new int[DocumentNumber.BLOCKS + 1];

    private Numbers(long[] all) {
        this.all = all;
        int at = 0;
        for (int block = 0; block < DocumentNumber.BLOCKS; block++) {
            blockStart[block] = at;
            while (at < all.length && DocumentNumber.block(all[at]) == block) {
                at++;
            }
        }
        blockStart[DocumentNumber.BLOCKS] = at;
    }

    static Numbers read(Statements statements) throws SQLException {
        long[] all = new long[1024];
        int size = 0;
        PreparedStatement query = statements.prepare(CatalogueSchema.POSTINGS_OF);
        query.setString(1, Mark.EVERY);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Postings postings = Postings.of(rows.getBytes(2));
                all = Arrays.copyOf(all, Math.max(all.length, size + postings.size()));
                for (int i = 0; i < postings.size(); i++) {
                    all[size++] = DocumentNumber.of(rows.getInt(1), postings.low(i));
                }
            }
        }
        return new Numbers(Arrays.copyOf(all, size));
    }

    int size() {
        return all.length;
    }

    long get(int entry) {
        return all[entry];
    }

    int find(long number) {
        return Arrays.binarySearch(all, number);
    }

    /** Writes the places of one block's postings to {@code entries} from {@code at} on. */
    void place(int block, Postings postings, int[] entries, int at) {
        int from = blockStart[block];
        int to = blockStart[block + 1];
        boolean sparse = postings.size() * SPARSE < to - from;
        for (int i = 0; i < postings.size(); i++) {
            long number = DocumentNumber.of(block, postings.low(i));
            if (sparse) {
                from = Arrays.binarySearch(all, from, to, number);
            } else {
                while (from < to && all[from] < number) {
                    from++;
                }
            }
            if (from < 0 || from >= to || all[from] != number) {
                throw new IllegalStateException("posting of an unknown entry " + number);
            }
            entries[at + i] = from;
        }
    }
}
