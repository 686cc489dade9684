package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Where a document's pages lie among those of all: by rowid, both included. */
record PageRange(long first, long last) {
    /** The pages of a document lie side by side. */
    private static final String OF_ENTRY =
            """
            SELECT min(document_page.rowid), max(document_page.rowid)
            FROM document JOIN document_page USING (sha256)
            WHERE document.entry = ? GROUP BY document.position ORDER BY document.position
            """;

    /** Those of an entry's documents that have a text, in their order. */
    static List<PageRange> ofDocuments(Statements statements, EntryId entry) throws SQLException {
        List<PageRange> found = new ArrayList<>();
        PreparedStatement query = statements.prepare(OF_ENTRY);
        query.setString(1, entry.value());
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(new PageRange(rows.getLong(1), rows.getLong(2)));
            }
        }
        return found;
    }
}
