package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.web.PlainText;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.InformationForm;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of one row into values, and gathers what is wrong with them. */
final class RowReading {
    private static final Pattern ERROR_VALUE =
            Pattern.compile("#(RUMUS!|REF!|N/A|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!)");
    private static final Pattern CLASS_LETTER = Pattern.compile("^([A-Z])\\s*[.)]");
    private static final Pattern SUBHEADING_NUMBER = Pattern.compile("^(\\d{1,3}(\\.\\d{1,3})*)");

    private final SheetHeader header;
    private final SheetRow row;
    private final int longestCell;
    private final List<ImportReport.Cell> problems = new ArrayList<>();

    RowReading(SheetHeader header, SheetRow row, int longestCell) {
        this.header = header;
        this.row = row;
        this.longestCell = longestCell;
    }

    List<ImportReport.Cell> problems() {
        return problems;
    }

    void refuse(ImportColumn column, String message) {
        problems.add(new ImportReport.Cell(header.title(column), message));
    }

    /** The cell on one line, absent when empty or refused. */
    @Nullable String line(ImportColumn column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        boolean single = !text.contains("  ") && text.indexOf('\n') < 0;
        return single ? text : PlainText.oneLine(text);
    }

    /** The cell with its lines, absent when empty or refused. */
    @Nullable String text(ImportColumn column) {
        String raw = header.cell(row, column);
        if (raw.isEmpty()) {
            return null;
        }
        if (raw.length() > longestCell) {
            refuse(
                    column,
                    "Sel ini berisi lebih dari %d huruf. Ringkas isinya.".formatted(longestCell));
            return null;
        }
        if (raw.charAt(0) == '#' && ERROR_VALUE.matcher(raw).matches()) {
            refuse(
                    column,
                    "Rumus di sel ini tidak menghasilkan nilai (%s). Ganti dengan isinya."
                            .formatted(raw));
            return null;
        }
        if (PlainText.isPlain(raw)) {
            return raw;
        }
        int forbidden = PlainText.forbidden(raw);
        if (forbidden >= 0) {
            refuse(column, PlainText.refusal(forbidden));
            return null;
        }
        String text = PlainText.tidy(raw);
        return text.isEmpty() ? null : text;
    }

    /** Several values in one cell, parted by semicolons or lines. */
    List<String> values(ImportColumn column) {
        String text = text(column);
        if (text == null) {
            return List.of();
        }
        return Arrays.stream(text.split("[;\\n]"))
                .map(PlainText::oneLine)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Nomor; where the sheet has subheadings, composed of the class's letter, the subheading's number and the row's own: A.1.a.
     */
    @Nullable String number() {
        String own = line(ImportColumn.NUMBER);
        if (!header.has(ImportColumn.SUBHEADING)) {
            return own;
        }
        List<String> parts = new ArrayList<>();
        Matcher letter = CLASS_LETTER.matcher(header.cell(row, ImportColumn.CATEGORY));
        if (letter.find()) {
            parts.add(letter.group(1));
        }
        Matcher number = SUBHEADING_NUMBER.matcher(header.cell(row, ImportColumn.SUBHEADING));
        if (number.find()) {
            parts.add(number.group(1));
        }
        if (own != null) {
            parts.add(own.replaceAll("[.)]+$", ""));
        }
        return parts.isEmpty() ? null : String.join(".", parts);
    }

    @Nullable Category category() {
        String letters = letters(ImportColumn.CATEGORY);
        Set<Category> named = EnumSet.noneOf(Category.class);
        if (letters.contains("berkala")) {
            named.add(Category.BERKALA);
        }
        if (letters.contains("sertamerta")) {
            named.add(Category.SERTA_MERTA);
        }
        if (letters.contains("setiapsaat")) {
            named.add(Category.SETIAP_SAAT);
        }
        if (named.size() == 1) {
            return named.iterator().next();
        }
        refuse(ImportColumn.CATEGORY, "Tulis salah satu: berkala, serta-merta, atau setiap saat.");
        return null;
    }

    List<InformationForm> forms() {
        String letters = letters(ImportColumn.FORMS);
        if (letters.isEmpty()) {
            return List.of();
        }
        List<InformationForm> forms = new ArrayList<>();
        if (mentions(letters, "hard", "cetak", "kertas", "print", "buku", "fisik")) {
            forms.add(InformationForm.CETAK);
        }
        if (mentions(letters, "rekam", "audio", "video", "film", "kaset")) {
            forms.add(InformationForm.REKAMAN);
        }
        if (mentions(
                letters,
                "soft",
                "elektronik",
                "digital",
                "online",
                "daring",
                "pdf",
                "xls",
                "csv",
                "laman",
                "web")) {
            forms.add(InformationForm.ELEKTRONIK);
        }
        if (forms.isEmpty()) {
            refuse(
                    ImportColumn.FORMS,
                    "Bentuk ini tidak dikenal. Tulis cetak, rekaman, elektronik, atau"
                            + " gabungannya.");
        }
        return forms;
    }

    Validity validity() {
        String letters = letters(ImportColumn.VALIDITY);
        if (letters.isEmpty() || letters.equals("berlaku") || letters.equals("masihberlaku")) {
            return Validity.BERLAKU;
        }
        if (letters.contains("cabut") || letters.contains("tidakberlaku")) {
            return Validity.DICABUT;
        }
        if (letters.contains("ubah")) {
            return Validity.DIUBAH;
        }
        refuse(
                ImportColumn.VALIDITY,
                "Tulis berlaku, diubah, atau dicabut; kosong berarti berlaku.");
        return Validity.BERLAKU;
    }

    private String letters(ImportColumn column) {
        String raw = header.cell(row, column);
        StringBuilder letters = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            if (Character.isLetter(sign)) {
                letters.append(Character.toLowerCase(sign));
            }
        }
        return letters.toString();
    }

    private static boolean mentions(String letters, String... words) {
        return Arrays.stream(words).anyMatch(letters::contains);
    }
}
