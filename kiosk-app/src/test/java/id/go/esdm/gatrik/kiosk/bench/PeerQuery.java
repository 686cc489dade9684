package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.edition.Word;
import id.go.esdm.gatrik.kiosk.edition.Words;

import java.util.stream.Collectors;

/**
 * What the search's peer is asked: the entries that hold all the words, the last one as a beginning, and the pages, the best of each by FTS5's own
 * rank; one and two letters only in the titles. It counts nothing, corrects nothing and knows no synonyms.
 */
final class PeerQuery {
    private static final String ENTRIES =
            "SELECT entry.id, entry.judul, entry.ringkasan FROM entry_fts JOIN entry ON entry.rowid"
                    + " = entry_fts.rowid WHERE entry_fts MATCH '%s' ORDER BY rank LIMIT %d";
    private static final int FEW_LETTERS = 2;

    private PeerQuery() {}

    /** What is asked for the best {@code limit} of each kind. */
    static String of(String text, int limit) {
        String all =
                Words.of(text).stream()
                        .map(Word::text)
                        .map(word -> '"' + word + '"')
                        .collect(Collectors.joining(" ", "", "*"));
        return text.length() <= FEW_LETTERS
                ? ENTRIES.formatted("{judul judulEn} : " + all, limit) + ";\n"
                : "SELECT * FROM ("
                        + ENTRIES.formatted(all, limit)
                        + ") UNION ALL SELECT * FROM ("
                        + pages(all, limit)
                        + ");\n";
    }

    private static String pages(String all, int limit) {
        return "SELECT sha256, page, snippet(document_page_fts, 0, '', '', '', 24)"
                + " FROM document_page_fts JOIN document_page"
                + " ON document_page.rowid = document_page_fts.rowid"
                + " WHERE document_page_fts MATCH '"
                + all
                + "' ORDER BY rank LIMIT "
                + limit;
    }
}
