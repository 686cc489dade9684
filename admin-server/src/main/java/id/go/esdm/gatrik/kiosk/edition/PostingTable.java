package id.go.esdm.gatrik.kiosk.edition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;

/** The table {@code posting}: for every word and block, the entries that hold it. */
final class PostingTable {
    private static final String INSERT =
            "INSERT OR REPLACE INTO posting (term, block, entries) VALUES (?, ?, ?)";

    private final Connection connection;

    PostingTable(Connection connection) {
        this.connection = connection;
    }

    void insert(int block, Map<String, Postings> postings) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Map.Entry<String, Postings> of : postings.entrySet()) {
                insert.setString(1, of.getKey());
                insert.setInt(2, block);
                insert.setBytes(3, of.getValue().packed());
                insert.executeUpdate();
            }
        }
    }

    /** Sets the weights of a word by document number; a negative one takes the entry out. */
    void change(Map<String, ? extends SortedMap<Long, Integer>> changes) throws SQLException {
        try (PreparedStatement find =
                        connection.prepareStatement(
                                "SELECT entries FROM posting WHERE term = ? AND block = ?");
                PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement delete =
                        connection.prepareStatement(
                                "DELETE FROM posting WHERE term = ? AND block = ?")) {
            for (var term : changes.entrySet()) {
                SortedMap<Long, Integer> rest = term.getValue();
                while (!rest.isEmpty()) {
                    int block = DocumentNumber.block(rest.firstKey());
                    long end = DocumentNumber.of(block + 1, 0);
                    Postings postings = find(find, term.getKey(), block);
                    apply(rest.headMap(end), postings);
                    boolean empty = postings.size() == 0;
                    PreparedStatement write = empty ? delete : insert;
                    write.setString(1, term.getKey());
                    write.setInt(2, block);
                    if (!empty) {
                        write.setBytes(3, postings.packed());
                    }
                    write.executeUpdate();
                    rest = rest.tailMap(end);
                }
            }
        }
    }

    private static void apply(SortedMap<Long, Integer> weights, Postings postings) {
        weights.forEach((number, weight) -> {
            if (weight < 0) {
                postings.remove(number);
            } else {
                postings.put(number, weight);
            }
        });
    }

    private static Postings find(PreparedStatement find, String term, int block)
            throws SQLException {
        find.setString(1, term);
        find.setInt(2, block);
        try (ResultSet row = find.executeQuery()) {
            return row.next() ? Postings.of(row.getBytes(1)) : Postings.empty();
        }
    }
}
