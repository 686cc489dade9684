package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the page to open a document at. */
final class PageFinder {
    /** The pages of a document lie side by side. */
    private static final String RANGES =
            """
            SELECT min(document_page.rowid), max(document_page.rowid)
            FROM document JOIN document_page USING (sha256)
            WHERE document.entry = ? GROUP BY document.position ORDER BY document.position
            """;

    private static final String HOLDERS =
            """
            SELECT rowid FROM document_page_fts
            WHERE document_page_fts MATCH ? AND rowid BETWEEN ? AND ?
            """;

    private static final String PAGE =
            "SELECT sha256, page, text FROM document_page WHERE rowid = ?";

    private PageFinder() {}

    static Optional<PageText> find(Statements statements, EntryId entry, Collection<String> words)
            throws SQLException {
        Map<Long, Integer> found = new TreeMap<>();
        PreparedStatement ranges = statements.prepare(RANGES);
        ranges.setString(1, entry.value());
        try (ResultSet range = ranges.executeQuery()) {
            while (range.next()) {
                for (String word : words) {
                    count(statements, word, range.getLong(1), range.getLong(2), found);
                }
            }
        }
        @Nullable Long best = null;
        int most = 0;
        for (Map.Entry<Long, Integer> page : found.entrySet()) {
            if (page.getValue() > most) {
                most = page.getValue();
                best = page.getKey();
            }
        }
        return best == null ? Optional.empty() : read(statements, best);
    }

    private static void count(
            Statements statements, String word, long first, long last, Map<Long, Integer> found)
            throws SQLException {
        PreparedStatement holders = statements.prepare(HOLDERS);
        holders.setString(1, quoted(word));
        holders.setLong(2, first);
        holders.setLong(3, last);
        try (ResultSet rows = holders.executeQuery()) {
            while (rows.next()) {
                found.merge(rows.getLong(1), 1, Integer::sum);
            }
        }
    }

    /** FTS5 cuts 35.000 in two where {@link Words} sees one number. */
    private static String quoted(String word) {
        int thousands = word.length() - 3;
        return Words.isNumber(word) && thousands > 0
                ? '"'
                        + word
                        + "\" OR \""
                        + word.substring(0, thousands)
                        + ' '
                        + word.substring(thousands)
                        + '"'
                : '"' + word + '"';
    }

    private static Optional<PageText> read(Statements statements, long rowid) throws SQLException {
        PreparedStatement page = statements.prepare(PAGE);
        page.setLong(1, rowid);
        try (ResultSet row = page.executeQuery()) {
            return row.next()
                    ? Optional.of(
                            new PageText(
                                    new Sha256(row.getString(1)), row.getInt(2), row.getString(3)))
                    : Optional.empty();
        }
    }
}
