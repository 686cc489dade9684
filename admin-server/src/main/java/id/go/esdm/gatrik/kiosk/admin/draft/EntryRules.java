package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.web.PlainText;
import id.go.esdm.gatrik.kiosk.catalogue.Column;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;

import java.util.ArrayList;
import java.util.List;

/** What an entry of a draft must keep to beyond what an {@link Entry} is: lengths that a screen can show, one line where one belongs. */
public final class EntryRules {
    /** Above the list of what is wrong with an entry. */
    static final String NOT_YET =
            "Informasi ini belum disimpan karena isiannya belum benar. Perbaiki yang ditandai;"
                    + " isian lainnya masih ada.";

    private static final int MOST_VALUES = 50;

    private EntryRules() {}

    /** One column's fault, with what to do, in Indonesian. */
    public record Fault(Column column, String message) {}

    /** The faults of an entry, none when it may stand in a draft. Whether it is complete is another question. */
    public static List<Fault> check(Entry entry) {
        List<Fault> faults = new ArrayList<>();
        for (Column column : Column.values()) {
            switch (column) {
                case TOPICS -> values(entry.topics(), column, faults);
                case KEYWORDS -> values(entry.keywords(), column, faults);
                case LEGAL_BASES -> {
                    values(entry.legalBases(), column, faults);
                    if (entry.legalBases().stream().anyMatch(Exclusion::isReason)) {
                        faults.add(
                                new Fault(
                                        column,
                                        "Dasar hukum ini alasan pengecualian informasi. Informasi"
                                            + " yang dikecualikan tidak boleh masuk ke daftar."));
                    }
                }
                case DOCUMENTS -> {
                    if (entry.documents().size() > MOST_VALUES) {
                        faults.add(new Fault(column, tooMany()));
                    }
                }
                case ID, CATEGORY, FORMS, VALIDITY, REPLACED_BY -> {
                    // Held by their types.
                }
                case NUMBER, TITLE, SUMMARY, UNIT, RESPONSIBLE, MADE_AT, MADE_IN, RETENTION ->
                        text(column.text(entry), column, faults);
                case MEDIA, TITLE_EN, SUMMARY_EN, LINK, NOTE ->
                        text(column.text(entry), column, faults);
            }
        }
        return faults;
    }

    /** Whether the column's text may have several lines. */
    static boolean hasLines(Column column) {
        return column == Column.SUMMARY || column == Column.SUMMARY_EN || column == Column.NOTE;
    }

    /** The longest text of a column, or of one of its values, in characters. */
    static int longest(Column column) {
        return switch (column) {
            case ID, NUMBER, REPLACED_BY -> 64;
            case TITLE, TITLE_EN, MEDIA, LEGAL_BASES -> 500;
            case SUMMARY, SUMMARY_EN, NOTE -> 5_000;
            case UNIT, RESPONSIBLE, RETENTION -> 300;
            case MADE_AT, TOPICS, KEYWORDS -> 120;
            case MADE_IN -> 200;
            case LINK -> 2_000;
            case CATEGORY, FORMS, VALIDITY, DOCUMENTS -> Integer.MAX_VALUE;
        };
    }

    static String tooLong(Column column, int length) {
        return "Terlalu panjang (%d huruf). Ringkas menjadi paling banyak %d huruf."
                .formatted(length, longest(column));
    }

    private static void values(List<String> values, Column column, List<Fault> faults) {
        if (values.size() > MOST_VALUES) {
            faults.add(new Fault(column, tooMany()));
        }
        values.forEach(value -> text(value, column, faults));
    }

    private static void text(String text, Column column, List<Fault> faults) {
        int longest = longest(column);
        if (text.length() > longest) {
            faults.add(new Fault(column, tooLong(column, text.length())));
        }
        if (PlainText.isPlain(text)) {
            return;
        }
        if (!hasLines(column) && text.indexOf('\n') >= 0) {
            faults.add(new Fault(column, "Hanya boleh satu baris. Hapus pindah barisnya."));
        }
        int forbidden = PlainText.forbidden(text);
        if (forbidden >= 0) {
            faults.add(new Fault(column, PlainText.refusal(forbidden)));
        }
    }

    private static String tooMany() {
        return "Terlalu banyak isi. Sisakan paling banyak %d.".formatted(MOST_VALUES);
    }
}
