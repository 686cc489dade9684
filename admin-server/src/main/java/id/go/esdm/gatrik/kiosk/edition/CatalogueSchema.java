package id.go.esdm.gatrik.kiosk.edition;

import java.util.List;

/** The tables of catalogue.db. Columns of an entry carry the contract's names, so that content.jsonl and the table compare. */
final class CatalogueSchema {
    /** Raised with every change: an older file is built anew, never migrated. */
    static final int VERSION = 2;

    static final List<String> TABLES =
            List.of(
                    """
                    CREATE TABLE meta (
                        key TEXT PRIMARY KEY,
                        value TEXT NOT NULL
                    ) WITHOUT ROWID
                    """,
                    // The hidden rowid is the entry's DocumentNumber. Lists are JSON arrays.
                    """
                    CREATE TABLE entry (
                        id TEXT PRIMARY KEY NOT NULL,
                        nomor TEXT, judul TEXT NOT NULL, ringkasan TEXT, kategori TEXT NOT NULL,
                        unit TEXT, penanggungJawab TEXT, waktuPembuatan TEXT, tempatPembuatan TEXT,
                        bentuk TEXT, retensi TEXT, media TEXT, topik TEXT, kataKunci TEXT,
                        dasarHukum TEXT, status TEXT, digantikanOleh TEXT, judulEn TEXT,
                        ringkasanEn TEXT, tautan TEXT, keterangan TEXT
                    )
                    """,
                    """
                    CREATE TABLE document (
                        entry TEXT NOT NULL, position INTEGER NOT NULL, sha256 TEXT NOT NULL,
                        title TEXT NOT NULL, mediaType TEXT NOT NULL, bytes INTEGER NOT NULL,
                        pages INTEGER, textSha256 TEXT,
                        PRIMARY KEY (entry, position)
                    ) WITHOUT ROWID
                    """,
                    // A document that two entries share has its pages once. Its rowids are
                    // consecutive.
                    """
                    CREATE TABLE document_page (
                        sha256 TEXT NOT NULL, page INTEGER NOT NULL, text TEXT NOT NULL,
                        PRIMARY KEY (sha256, page)
                    )
                    """,
                    """
                    CREATE VIRTUAL TABLE entry_fts USING fts5(
                        judul, ringkasan, topik, kataKunci, dasarHukum, judulEn, ringkasanEn, keterangan,
                        content='entry', tokenize='unicode61 remove_diacritics 2')
                    """,
                    """
                    CREATE VIRTUAL TABLE document_page_fts USING fts5(
                        text, content='document_page', tokenize='unicode61 remove_diacritics 2')
                    """,
                    // The search's own index: FTS5 must weigh every match of a frequent word to
                    // rank it,
                    // which takes many frames at 100,000 entries; these lists carry the weights.
                    """
                    CREATE TABLE posting (
                        term TEXT NOT NULL, block INTEGER NOT NULL, entries BLOB NOT NULL,
                        PRIMARY KEY (term, block)
                    ) WITHOUT ROWID
                    """,
                    """
                    CREATE TABLE term (
                        term TEXT PRIMARY KEY NOT NULL, stem TEXT NOT NULL,
                        entries INTEGER NOT NULL, inDocuments INTEGER NOT NULL
                    ) WITHOUT ROWID
                    """,
                    """
                    CREATE TABLE entry_order (
                        sort TEXT PRIMARY KEY NOT NULL, entries BLOB NOT NULL
                    ) WITHOUT ROWID
                    """);

    /** Made after the rows of a full build, when that is quicker. */
    static final List<String> INDEXES =
            List.of(
                    "CREATE INDEX document_by_sha256 ON document (sha256)",
                    "CREATE INDEX term_by_stem ON term (stem)");

    static final String POSTINGS_OF =
            "SELECT block, entries FROM posting WHERE term = ? ORDER BY block";
    static final String POSTINGS_FROM =
            """
            SELECT term, block, entries FROM posting
            WHERE term >= ? AND term < ? ORDER BY term, block
            """;

    private CatalogueSchema() {}
}
