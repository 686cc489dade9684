package id.go.esdm.gatrik.kiosk.edition;

/** How the FTS5 tables, which hold no text of their own, follow the tables that do; forget before the rows go. */
final class FullText {
    static final String LEARN_ALL_ENTRIES = "INSERT INTO entry_fts (entry_fts) VALUES ('rebuild')";
    static final String LEARN_ALL_PAGES =
            "INSERT INTO document_page_fts (document_page_fts) VALUES ('rebuild')";
    private static final String COLUMNS =
            "judul, ringkasan, topik, kataKunci, dasarHukum, judulEn, ringkasanEn, keterangan";
    static final String FORGET_ENTRY =
            "INSERT INTO entry_fts (entry_fts, rowid, "
                    + COLUMNS
                    + ") SELECT 'delete', rowid, "
                    + COLUMNS
                    + " FROM entry WHERE id = ?";
    static final String LEARN_ENTRY =
            "INSERT INTO entry_fts (rowid, "
                    + COLUMNS
                    + ") SELECT rowid, "
                    + COLUMNS
                    + " FROM entry WHERE id = ?";
    static final String FORGET_PAGES =
            """
            INSERT INTO document_page_fts (document_page_fts, rowid, text)
            SELECT 'delete', rowid, text FROM document_page WHERE sha256 = ?
            """;
    static final String LEARN_PAGES =
            """
            INSERT INTO document_page_fts (rowid, text)
            SELECT rowid, text FROM document_page WHERE sha256 = ?
            """;

    private FullText() {}
}
