package id.go.esdm.gatrik.kiosk.admin.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The columns that a spreadsheet may have, each with the names that it goes by: the contract's own first, then those seen in
 * the DIP tables of public bodies.
 */
enum ImportColumn {
    ID("id", "id informasi", "kode"),
    NUMBER("nomor", "no", "nomor urut", "no urut"),
    CATEGORY("kategori", "kategori informasi", "jenis informasi"),
    CLASSIFICATION("klasifikasi", "klasifikasi informasi", "sifat", "sifat informasi"),
    SUBHEADING("subjudul", "subkategori"),
    TITLE("judul", "judul informasi", "nama informasi", "judul dokumen"),
    SUMMARY(
            "ringkasan",
            "ringkasan isi",
            "ringkasan informasi",
            "ringkasan isi informasi",
            "ringkasan isi informasi publik"),
    UNIT(
            "unit",
            "unit penguasa",
            "unit kerja",
            "pejabat menguasai",
            "pejabat yang menguasai",
            "pejabat yang menguasai informasi",
            "pejabat unit satker yang menguasai",
            "pejabat unit satker yang menguasai informasi",
            "pejabat unit satuan kerja yang menguasai",
            "pejabat unit satuan kerja yang menguasai informasi"),
    RESPONSIBLE(
            "penanggungJawab",
            "penanggung jawab pembuatan",
            "penanggung jawab pembuatan informasi",
            "penanggung jawab pembuatan atau penerbitan",
            "penanggung jawab pembuatan atau penerbitan informasi",
            "penanggung jawab penerbitan"),
    MADE_AT(
            "waktuPembuatan",
            "waktu",
            "waktu pembuatan penerbitan",
            "waktu pembuatan informasi",
            "waktu pembuatan penerbitan informasi",
            "waktu penerbitan"),
    MADE_IN("tempatPembuatan", "tempat", "tempat pembuatan informasi", "tempat penerbitan"),
    FORMS(
            "bentuk",
            "bentuk informasi",
            "bentuk informasi yang tersedia",
            "bentuk yang tersedia",
            "format"),
    RETENTION(
            "retensi",
            "retensi arsip",
            "jangka waktu simpan",
            "jangka waktu penyimpanan",
            "jangka waktu penyimpanan atau retensi arsip",
            "masa simpan"),
    MEDIA("media", "jenis media", "jenis media yang memuat informasi"),
    TOPICS("topik", "tema"),
    KEYWORDS("kataKunci"),
    LEGAL_BASES("dasarHukum"),
    VALIDITY("status", "status berlaku", "keberlakuan"),
    REPLACED_BY("digantikanOleh", "pengganti"),
    TITLE_EN("judulEn", "judul inggris", "judul bahasa inggris", "english title"),
    SUMMARY_EN("ringkasanEn", "ringkasan inggris", "ringkasan bahasa inggris", "english summary"),
    LINK("tautan", "link", "url", "alamat web"),
    NOTE("keterangan", "catatan"),
    DOCUMENTS("dokumen", "berkas"),
    VERIFICATION("verifikasi");

    private static final Map<String, ImportColumn> BY_NAME =
            Arrays.stream(values())
                    .flatMap(column ->
                            column.names.stream().map(name -> Map.entry(key(name), column)))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> names;

    ImportColumn(String... names) {
        this.names = List.of(names);
    }

    /** The column that goes by this name, whatever its case, blanks, underscores and signs. */
    static Optional<ImportColumn> find(String header) {
        return Optional.ofNullable(BY_NAME.get(key(header)));
    }

    /** The contract's name of the column. */
    String contractName() {
        return names.getFirst();
    }

    private static String key(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
