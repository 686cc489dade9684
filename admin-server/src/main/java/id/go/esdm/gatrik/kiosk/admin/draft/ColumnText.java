package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Column;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.InformationForm;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What stands in a column as the office reads it. */
public final class ColumnText {
    private static final Locale INDONESIAN = Locale.of("id");

    private ColumnText() {}

    /** The column's name with a capital, as a label. */
    public static String label(Column column) {
        String name = ColumnLabel.of(column);
        return name.substring(0, 1).toUpperCase(INDONESIAN) + name.substring(1);
    }

    /** The column's value in words; empty when absent. */
    public static String of(Column column, Entry entry) {
        return switch (column) {
            case CATEGORY -> of(entry.category());
            case FORMS ->
                    entry.forms().stream().map(ColumnText::of).collect(Collectors.joining(", "));
            case VALIDITY -> {
                Validity validity = entry.validity();
                yield validity == null ? "" : of(validity);
            }
            case TOPICS -> String.join("\n", entry.topics());
            case KEYWORDS -> String.join("\n", entry.keywords());
            case LEGAL_BASES -> String.join("\n", entry.legalBases());
            case DOCUMENTS ->
                    entry.documents().stream()
                            .map(ColumnText::of)
                            .collect(Collectors.joining("\n"));
            case ID, NUMBER, TITLE, SUMMARY, UNIT, RESPONSIBLE, MADE_AT, MADE_IN, RETENTION ->
                    column.text(entry);
            case MEDIA, REPLACED_BY, TITLE_EN, SUMMARY_EN, LINK, NOTE -> column.text(entry);
        };
    }

    /** The class of an entry. */
    public static String of(Category category) {
        return switch (category) {
            case BERKALA -> "Berkala";
            case SERTA_MERTA -> "Serta-merta";
            case SETIAP_SAAT -> "Setiap saat";
        };
    }

    /** A form that information has. */
    public static String of(InformationForm form) {
        return switch (form) {
            case CETAK -> "Cetak";
            case REKAMAN -> "Rekaman";
            case ELEKTRONIK -> "Elektronik";
        };
    }

    /** Whether it is in force. */
    public static String of(Validity validity) {
        return switch (validity) {
            case BERLAKU -> "Berlaku";
            case DIUBAH -> "Diubah";
            case DICABUT -> "Dicabut";
        };
    }

    /** A document with what tells it from another of the same title. */
    public static String of(DocumentRef document) {
        String pages = document.pages() == null ? "" : ", " + document.pages() + " halaman";
        return "%s (%s%s, %s)"
                .formatted(
                        document.title(),
                        kind(document.mediaType()),
                        pages,
                        document.sha256().hex().substring(0, 12));
    }

    /** A size with its unit, as in {@code 1,4 MB}. */
    public static String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, bytes / 1_000) + " kB"
                : String.format(INDONESIAN, "%.1f MB", bytes / 1e6);
    }

    /** The columns of this entry that hold something, beside its id and title. */
    public static List<Column> filled(Entry entry) {
        return Arrays.stream(Column.values())
                .filter(column -> column != Column.ID && column != Column.TITLE)
                .filter(column -> !of(column, entry).isEmpty())
                .toList();
    }

    private static String kind(String mediaType) {
        return mediaType.substring(mediaType.indexOf('/') + 1).toUpperCase(Locale.ROOT);
    }
}
