package id.go.esdm.gatrik.kiosk.edition;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Every row of every table of a database but FTS5's own; of those, what FTS5 answers for every one of its words. */
final class DatabaseRows {
    private static final String TABLES =
            """
            SELECT name FROM sqlite_master
            WHERE type = 'table' AND name NOT LIKE '%\\_fts\\__%' ESCAPE '\\' ORDER BY name
            """;

    private DatabaseRows() {}

    static Map<String, List<String>> of(Path file) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = SqliteFiles.openImmutable(file);
                Statement statement = connection.createStatement()) {
            for (String table : rows(statement, TABLES)) {
                List<String> rows = rows(statement, "SELECT * FROM " + table);
                rows.sort(null);
                tables.put(table, rows);
                if (table.endsWith("_fts")) {
                    tables.put(table + " words", words(statement, table));
                }
            }
        }
        return tables;
    }

    /** Word by word: in which column of which row, where; document_page is told by its own key. */
    private static List<String> words(Statement statement, String table) throws SQLException {
        String vocabulary = "temp." + table + "_words";
        statement.execute(
                "CREATE VIRTUAL TABLE "
                        + vocabulary
                        + " USING fts5vocab(main, "
                        + table
                        + ", instance)");
        String content = table.substring(0, table.length() - "_fts".length());
        String key = content.equals("entry") ? "id" : "sha256 || page";
        return rows(
                statement,
                "SELECT term, "
                        + key
                        + ", col, offset FROM "
                        + vocabulary
                        + " LEFT JOIN "
                        + content
                        + " ON "
                        + content
                        + ".rowid = doc ORDER BY 1, 2, 3, 4");
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringJoiner row = new StringJoiner("|");
                for (int i = 1; i <= columns; i++) {
                    Object value = rows.getObject(i);
                    row.add(
                            value instanceof byte[] bytes
                                    ? Arrays.toString(bytes)
                                    : String.valueOf(value));
                }
                found.add(row.toString());
            }
        }
        return found;
    }
}
