package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the page to open a document at. */
final class PageFinder {
    private static final String HOLDERS =
            """
            SELECT rowid FROM document_page_fts
            WHERE document_page_fts MATCH ? AND rowid BETWEEN ? AND ?
            """;

    private static final String PAGE =
            "SELECT sha256, page, text FROM document_page WHERE rowid = ?";

    /** So many of the words tell the pages apart; the others are looked up only while none is found. */
    private static final int TELLING = 4;

    private PageFinder() {}

    /** The page that holds the most of the words; the most telling ones come first. */
    static Optional<PageText> find(Statements statements, EntryId entry, List<String> words)
            throws SQLException {
        Map<Long, Integer> found = new TreeMap<>();
        List<PageRange> ranges = PageRange.ofDocuments(statements, entry);
        for (int i = 0; i < words.size() && (i < TELLING || found.isEmpty()); i++) {
            for (PageRange range : ranges) {
                count(statements, words.get(i), range, found);
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
            Statements statements, String word, PageRange range, Map<Long, Integer> found)
            throws SQLException {
        PreparedStatement holders = statements.prepare(HOLDERS);
        holders.setString(1, quoted(word));
        holders.setLong(2, range.first());
        holders.setLong(3, range.last());
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
