package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.catalogue.Column;

/** The columns as the office calls them. */
public final class ColumnLabel {
    private ColumnLabel() {}

    /** The Indonesian name of a column, in lower case, for use within a sentence. */
    public static String of(Column column) {
        return switch (column) {
            case ID -> "id";
            case NUMBER -> "nomor";
            case TITLE -> "judul";
            case SUMMARY -> "ringkasan isi";
            case CATEGORY -> "kategori";
            case UNIT -> "unit yang menguasai";
            case RESPONSIBLE -> "penanggung jawab";
            case MADE_AT -> "waktu pembuatan";
            case MADE_IN -> "tempat pembuatan";
            case FORMS -> "bentuk informasi";
            case RETENTION -> "jangka waktu penyimpanan";
            case MEDIA -> "media";
            case TOPICS -> "topik";
            case KEYWORDS -> "kata kunci";
            case LEGAL_BASES -> "dasar hukum";
            case VALIDITY -> "status";
            case REPLACED_BY -> "digantikan oleh";
            case TITLE_EN -> "judul bahasa Inggris";
            case SUMMARY_EN -> "ringkasan bahasa Inggris";
            case LINK -> "tautan";
            case NOTE -> "keterangan";
            case DOCUMENTS -> "dokumen";
        };
    }
}
