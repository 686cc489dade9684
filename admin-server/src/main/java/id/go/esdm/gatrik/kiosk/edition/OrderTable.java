package id.go.esdm.gatrik.kiosk.edition;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The table {@code entry_order}: for every {@link Sort}, all document numbers in that order, eight bytes each. */
final class OrderTable {
    private final Connection connection;

    OrderTable(Connection connection) {
        this.connection = connection;
    }

    /** Writes the orders of a whole edition. */
    void write(List<SortKey> keys) throws SQLException {
        for (Sort sort : Sort.values()) {
            keys.sort(SortKey.comparator(sort));
            write(sort, keys.stream().mapToLong(SortKey::number).toArray(), keys.size());
        }
    }

    /** Takes entries out of the orders and puts others in; those that stay must be in {@code entry}. */
    void change(Set<Long> out, List<SortKey> in) throws SQLException {
        try (PreparedStatement key = connection.prepareStatement(SortKey.READ)) {
            for (Sort sort : Sort.values()) {
                int size = 0;
                LongBuffer old = read(sort);
                long[] staying = new long[old.remaining()];
                while (old.hasRemaining()) {
                    long number = old.get();
                    if (!out.contains(number)) {
                        staying[size++] = number;
                    }
                }
                merge(sort, staying, size, in, key);
            }
        }
    }

    private void merge(Sort sort, long[] staying, int size, List<SortKey> in, PreparedStatement key)
            throws SQLException {
        Comparator<SortKey> comparator = SortKey.comparator(sort);
        List<SortKey> coming = new ArrayList<>(in);
        coming.sort(comparator);
        long[] merged = new long[size + coming.size()];
        int from = 0;
        int at = 0;
        for (SortKey next : coming) {
            int place = place(next, staying, from, size, comparator, key);
            System.arraycopy(staying, from, merged, at, place - from);
            at += place - from;
            from = place;
            merged[at++] = next.number();
        }
        System.arraycopy(staying, from, merged, at, size - from);
        write(sort, merged, merged.length);
    }

    private static int place(
            SortKey next,
            long[] staying,
            int from,
            int size,
            Comparator<SortKey> comparator,
            PreparedStatement key)
            throws SQLException {
        int low = from;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comparator.compare(SortKey.read(key, staying[middle]), next) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private LongBuffer read(Sort sort) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT entries FROM entry_order WHERE sort = ?")) {
            query.setString(1, sort.name());
            try (ResultSet row = query.executeQuery()) {
                byte[] packed = row.next() ? row.getBytes(1) : new byte[0];
                return ByteBuffer.wrap(packed).asLongBuffer();
            }
        }
    }

    private void write(Sort sort, long[] numbers, int size) throws SQLException {
        ByteBuffer packed = ByteBuffer.allocate(size * Long.BYTES);
        packed.asLongBuffer().put(numbers, 0, size);
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT OR REPLACE INTO entry_order (sort, entries) VALUES (?, ?)")) {
            insert.setString(1, sort.name());
            insert.setBytes(2, packed.array());
            insert.executeUpdate();
        }
    }
}
