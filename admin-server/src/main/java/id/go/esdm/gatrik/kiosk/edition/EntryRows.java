package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.InformationForm;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** An entry and its documents, to and from their rows. */
final class EntryRows {
    static final String INSERT =
            """
            INSERT INTO entry (rowid, id, nomor, judul, ringkasan, kategori, unit, penanggungJawab,
                waktuPembuatan, tempatPembuatan, bentuk, retensi, media, topik, kataKunci,
                dasarHukum, status, digantikanOleh, judulEn, ringkasanEn, tautan, keterangan)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    static final String INSERT_DOCUMENT =
            """
            INSERT INTO document (entry, position, sha256, title, mediaType, bytes, pages, textSha256)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    static final String FIND = "SELECT * FROM entry WHERE id = ?";
    static final String DOCUMENTS =
            """
            SELECT sha256, title, mediaType, bytes, pages, textSha256
            FROM document WHERE entry = ? ORDER BY position
            """;
    private static final String SUMMARIES =
            """
            SELECT id, judul, judulEn, kategori, unit, waktuPembuatan, status,
                EXISTS (SELECT 1 FROM document WHERE document.entry = entry.id),
                ringkasan, ringkasanEn
            FROM entry
            """;
    static final String SUMMARY = SUMMARIES + "WHERE rowid = ?";
    static final String SUMMARY_BY_ID = SUMMARIES + "WHERE id = ?";

    private EntryRows() {}

    static void bind(PreparedStatement insert, long number, Entry entry) throws SQLException {
        insert.setLong(1, number);
        insert.setString(2, entry.id().value());
        insert.setString(3, entry.number());
        insert.setString(4, entry.title());
        insert.setString(5, entry.summary());
        insert.setString(6, entry.category().name());
        insert.setString(7, entry.unit());
        insert.setString(8, entry.responsible());
        insert.setString(9, entry.madeAt());
        insert.setString(10, entry.madeIn());
        insert.setString(11, json(entry.forms().stream().map(Enum::name).toList()));
        insert.setString(12, entry.retention());
        insert.setString(13, entry.media());
        insert.setString(14, json(entry.topics()));
        insert.setString(15, json(entry.keywords()));
        insert.setString(16, json(entry.legalBases()));
        insert.setString(17, entry.validity() == null ? null : entry.validity().name());
        insert.setString(18, entry.replacedBy() == null ? null : entry.replacedBy().value());
        insert.setString(19, entry.titleEn());
        insert.setString(20, entry.summaryEn());
        insert.setString(21, entry.link());
        insert.setString(22, entry.note());
    }

    static void bind(PreparedStatement insert, EntryId entry, int position, DocumentRef document)
            throws SQLException {
        insert.setString(1, entry.value());
        insert.setInt(2, position);
        insert.setString(3, document.sha256().hex());
        insert.setString(4, document.title());
        insert.setString(5, document.mediaType());
        insert.setLong(6, document.bytes());
        insert.setObject(7, document.pages());
        insert.setString(8, document.textSha256() == null ? null : document.textSha256().hex());
    }

    static Entry read(ResultSet row, List<DocumentRef> documents) throws SQLException {
        String status = row.getString("status");
        String replacedBy = row.getString("digantikanOleh");
        return Entry.builder(
                        new EntryId(row.getString("id")),
                        row.getString("judul"),
                        Category.valueOf(row.getString("kategori")))
                .number(row.getString("nomor"))
                .summary(row.getString("ringkasan"))
                .unit(row.getString("unit"))
                .responsible(row.getString("penanggungJawab"))
                .madeAt(row.getString("waktuPembuatan"))
                .madeIn(row.getString("tempatPembuatan"))
                .forms(list(row, "bentuk").stream().map(InformationForm::valueOf).toList())
                .retention(row.getString("retensi"))
                .media(row.getString("media"))
                .topics(list(row, "topik"))
                .keywords(list(row, "kataKunci"))
                .legalBases(list(row, "dasarHukum"))
                .validity(status == null ? null : Validity.valueOf(status))
                .replacedBy(replacedBy == null ? null : new EntryId(replacedBy))
                .titleEn(row.getString("judulEn"))
                .summaryEn(row.getString("ringkasanEn"))
                .link(row.getString("tautan"))
                .note(row.getString("keterangan"))
                .documents(documents)
                .build();
    }

    static DocumentRef readDocument(ResultSet row) throws SQLException {
        int pages = row.getInt(5);
        String text = row.getString(6);
        return new DocumentRef(
                new Sha256(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                pages == 0 ? null : pages,
                text == null ? null : new Sha256(text));
    }

    static EntrySummary readSummary(ResultSet row) throws SQLException {
        String status = row.getString(7);
        return new EntrySummary(
                new EntryId(row.getString(1)),
                row.getString(2),
                row.getString(3),
                Category.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                status == null ? null : Validity.valueOf(status),
                row.getBoolean(8));
    }

    private static @Nullable String json(List<String> values) {
        return values.isEmpty() ? null : CanonicalJson.text(values);
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        String json = row.getString(column);
        return json == null ? List.of() : Arrays.asList(StrictJson.read(json, String[].class));
    }
}
