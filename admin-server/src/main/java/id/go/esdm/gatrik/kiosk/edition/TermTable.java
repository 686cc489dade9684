package id.go.esdm.gatrik.kiosk.edition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** The table {@code term}: the words of the edition, their stems, and in how many entries they are. */
final class TermTable {
    static final String INSERT =
            "INSERT OR REPLACE INTO term (term, stem, entries, inDocuments) VALUES (?, ?, ?, ?)";

    private TermTable() {}

    static void bind(PreparedStatement insert, String term, int[] count) throws SQLException {
        insert.setString(1, term);
        insert.setString(2, Stem.of(term));
        insert.setInt(3, count[0]);
        insert.setInt(4, count[1]);
    }

    /** Adds to the counts; words that nobody holds any more go. */
    static void add(Connection connection, Map<String, int[]> changes) throws SQLException {
        try (PreparedStatement find =
                        connection.prepareStatement(
                                "SELECT entries, inDocuments FROM term WHERE term = ?");
                PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM term WHERE term = ?")) {
            for (Map.Entry<String, int[]> change : changes.entrySet()) {
                int[] count = change.getValue().clone();
                if (count[0] == 0 && count[1] == 0) {
                    continue;
                }
                find.setString(1, change.getKey());
                try (ResultSet row = find.executeQuery()) {
                    if (row.next()) {
                        count[0] += row.getInt(1);
                        count[1] += row.getInt(2);
                    }
                }
                if (count[0] == 0 && count[1] == 0) {
                    delete.setString(1, change.getKey());
                    delete.executeUpdate();
                } else {
                    bind(insert, change.getKey(), count);
                    insert.executeUpdate();
                }
            }
        }
    }
}
