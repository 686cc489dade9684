package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Writes entries with their documents and pages, and says what the index is to hold of them. One thread. */
final class EntryWriter implements AutoCloseable {
    private final ObjectSource objects;
    private final PreparedStatement insertEntry;
    private final PreparedStatement insertDocument;
    private final PreparedStatement insertPage;
    private final PreparedStatement hasPages;
    private final PreparedStatement pages;

    EntryWriter(Connection connection, ObjectSource objects) throws SQLException {
        this.objects = objects;
        insertEntry = connection.prepareStatement(EntryRows.INSERT);
        insertDocument = connection.prepareStatement(EntryRows.INSERT_DOCUMENT);
        insertPage =
                connection.prepareStatement(
                        "INSERT INTO document_page (sha256, page, text) VALUES (?, ?, ?)");
        hasPages = connection.prepareStatement("SELECT 1 FROM document_page WHERE sha256 = ?");
        pages =
                connection.prepareStatement(
                        "SELECT text FROM document_page WHERE sha256 = ? ORDER BY page");
    }

    /** Writes the rows; pages that another entry's document brought are not written again. */
    void insert(long number, Entry entry) throws SQLException, IOException {
        EntryRows.bind(insertEntry, number, entry);
        insertEntry.executeUpdate();
        int position = 0;
        for (DocumentRef document : entry.documents()) {
            EntryRows.bind(insertDocument, entry.id(), position++, document);
            insertDocument.executeUpdate();
            if (document.textSha256() != null && !hasPages(document.sha256())) {
                insertPages(document.sha256(), text(document.textSha256()));
            }
        }
    }

    /** What the index holds of an entry whose pages are in the database. */
    EntryTerms terms(Entry entry) throws SQLException {
        EntryTerms terms = new EntryTerms(entry);
        for (DocumentRef document : entry.documents()) {
            pages.setString(1, document.sha256().hex());
            try (ResultSet rows = pages.executeQuery()) {
                while (rows.next()) {
                    terms.addPage(rows.getString(1));
                }
            }
        }
        return terms;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement :
                new PreparedStatement[] {
                    insertEntry, insertDocument, insertPage, hasPages, pages
                }) {
            statement.close();
        }
    }

    private boolean hasPages(Sha256 document) throws SQLException {
        hasPages.setString(1, document.hex());
        try (ResultSet row = hasPages.executeQuery()) {
            return row.next();
        }
    }

    private void insertPages(Sha256 document, Path text) throws SQLException, IOException {
        try (PageReader reader = new PageReader(text)) {
            int page = 0;
            for (String next = reader.next(); next != null; next = reader.next()) {
                page++;
                if (!next.isBlank()) {
                    insertPage.setString(1, document.hex());
                    insertPage.setInt(2, page);
                    insertPage.setString(3, next);
                    insertPage.executeUpdate();
                }
            }
        }
    }

    private Path text(Sha256 digest) throws IOException {
        return objects.find(digest)
                .orElseThrow(() -> new IOException("the text " + digest.hex() + " is missing"));
    }
}
