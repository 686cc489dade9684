package id.go.esdm.gatrik.kiosk.catalogue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every column of the DIP, in the order of the table, under the name it has in an edition. */
public enum Column {
    /** Lasting name. */
    ID("id", Entry::id),
    /** Nomor. */
    NUMBER("nomor", Entry::number),
    /** Judul. */
    TITLE("judul", Entry::title),
    /** Ringkasan isi informasi. */
    SUMMARY("ringkasan", Entry::summary),
    /** Kategori. */
    CATEGORY("kategori", Entry::category),
    /** Pejabat/unit yang menguasai. */
    UNIT("unit", Entry::unit),
    /** Penanggung jawab pembuatan atau penerbitan. */
    RESPONSIBLE("penanggungJawab", Entry::responsible),
    /** Waktu pembuatan. */
    MADE_AT("waktuPembuatan", Entry::madeAt),
    /** Tempat pembuatan. */
    MADE_IN("tempatPembuatan", Entry::madeIn),
    /** Bentuk informasi. */
    FORMS("bentuk", Entry::forms),
    /** Jangka waktu penyimpanan. */
    RETENTION("retensi", Entry::retention),
    /** Media yang memuat informasi. */
    MEDIA("media", Entry::media),
    /** Topik. */
    TOPICS("topik", Entry::topics),
    /** Kata kunci. */
    KEYWORDS("kataKunci", Entry::keywords),
    /** Dasar hukum. */
    LEGAL_BASES("dasarHukum", Entry::legalBases),
    /** Status. */
    VALIDITY("status", Entry::validity),
    /** Digantikan oleh. */
    REPLACED_BY("digantikanOleh", Entry::replacedBy),
    /** English title. */
    TITLE_EN("judulEn", Entry::titleEn),
    /** English summary. */
    SUMMARY_EN("ringkasanEn", Entry::summaryEn),
    /** Tautan. */
    LINK("tautan", Entry::link),
    /** Keterangan. */
    NOTE("keterangan", Entry::note),
    /** Dokumen. */
    DOCUMENTS("dokumen", Entry::documents);

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // only method references without state
    private final Function<Entry, @Nullable Object> reader;

    Column(String key, Function<Entry, @Nullable Object> reader) {
        this.key = key;
        this.reader = reader;
    }

    /** The name of the column in {@code content.jsonl}. */
    public String key() {
        return key;
    }

    /** The column's value as text, several values parted by "; ", the empty text when absent. */
    public String text(Entry entry) {
        return written(reader.apply(entry));
    }

    boolean differs(Entry before, Entry after) {
        return !Objects.equals(reader.apply(before), reader.apply(after));
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> values ->
                    values.stream().map(Column::written).collect(Collectors.joining("; "));
            case Enum<?> named -> named.name();
            case DocumentRef document -> document.title() + " (" + document.sha256() + ")";
            default -> value.toString();
        };
    }
}
