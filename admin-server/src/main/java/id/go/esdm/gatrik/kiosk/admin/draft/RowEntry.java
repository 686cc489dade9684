package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Column;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryBuilder;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;
import id.go.esdm.gatrik.kiosk.catalogue.WebAddress;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes one row into an entry: finds which one it is, and lays the row's columns over it. A column that the sheet does not have
 * keeps its value; an empty cell of one that it has takes the value away.
 */
record RowEntry(SheetHeader header, RowReading reading, CurrentEntries current) {
    /** The entry that the row makes, and the one that it replaces. */
    record Outcome(@Nullable Entry before, Entry after) {}

    /** The outcome, or none when the reading has problems. */
    Optional<Outcome> read() {
        String title = reading.line(ImportColumn.TITLE);
        if (title == null && reading.problems().isEmpty()) {
            reading.refuse(ImportColumn.TITLE, "Judul kosong. Isi judul informasinya.");
        }
        Category category = reading.category();
        String number = reading.number();
        EntryId own = ownId();
        if (title == null || category == null || !reading.problems().isEmpty()) {
            return Optional.empty();
        }
        EntryId id = own == null ? match(title, category, number) : own;
        if (id == null) {
            return Optional.empty();
        }
        Entry before = current.find(id).orElse(null);
        EntryBuilder builder =
                before == null
                        ? Entry.builder(id, title, category).validity(Validity.BERLAKU)
                        : before.toBuilder().title(title).category(category);
        lay(builder, number);
        if (!reading.problems().isEmpty()) {
            return Optional.empty();
        }
        Entry after = builder.build();
        for (EntryRules.Fault fault : EntryRules.check(after)) {
            reading.refuse(column(fault.column()), fault.message());
        }
        return reading.problems().isEmpty()
                ? Optional.of(new Outcome(before, after))
                : Optional.empty();
    }

    private @Nullable EntryId ownId() {
        String text = reading.line(ImportColumn.ID);
        if (text == null) {
            return null;
        }
        if (!EntryId.isValid(text)) {
            reading.refuse(
                    ImportColumn.ID,
                    "Id hanya boleh berisi huruf, angka, titik, garis bawah, dan tanda hubung,"
                            + " paling banyak 64.");
            return null;
        }
        return new EntryId(text);
    }

    private @Nullable EntryId match(String title, Category category, @Nullable String number) {
        EntryId given = givenId(title, category, number);
        if (number == null || current.find(given).isPresent()) {
            return given;
        }
        List<EntryId> sameNumber = current.numbered(category, number);
        return switch (sameNumber.size()) {
            case 0 -> given;
            case 1 -> sameNumber.getFirst();
            default -> sameTitle(sameNumber, title, number);
        };
    }

    private @Nullable EntryId sameTitle(List<EntryId> candidates, String title, String number) {
        List<EntryId> alike =
                candidates.stream()
                        .filter(id ->
                                current.find(id).filter(e -> e.title().equals(title)).isPresent())
                        .toList();
        if (alike.size() == 1) {
            return alike.getFirst();
        }
        reading.refuse(
                ImportColumn.NUMBER,
                "Nomor %s dipakai %d informasi. Isi kolom id agar jelas yang mana."
                        .formatted(number, candidates.size()));
        return null;
    }

    /** An id of what names the row, so that the same file gives the same ids each time. */
    static EntryId givenId(String title, Category category, @Nullable String number) {
        String name =
                category.name()
                        + '\n'
                        + (number == null ? "" : number)
                        + '\n'
                        + title.toLowerCase(Locale.ROOT);
        return new EntryId("D-" + Sha256.of(name).hex().substring(0, 16));
    }

    private void lay(EntryBuilder to, @Nullable String number) {
        for (ImportColumn column : header.positions().keySet()) {
            switch (column) {
                case NUMBER -> to.number(number);
                case SUMMARY -> to.summary(reading.text(column));
                case UNIT -> to.unit(reading.line(column));
                case RESPONSIBLE -> to.responsible(reading.line(column));
                case MADE_AT -> to.madeAt(reading.line(column));
                case MADE_IN -> to.madeIn(reading.line(column));
                case FORMS -> to.forms(reading.forms());
                case RETENTION -> to.retention(reading.line(column));
                case MEDIA -> to.media(reading.line(column));
                case TOPICS -> to.topics(reading.values(column));
                case KEYWORDS -> to.keywords(reading.values(column));
                case LEGAL_BASES -> to.legalBases(reading.values(column));
                case VALIDITY -> to.validity(reading.validity());
                case REPLACED_BY -> to.replacedBy(successor());
                case TITLE_EN -> to.titleEn(reading.line(column));
                case SUMMARY_EN -> to.summaryEn(reading.text(column));
                case LINK -> to.link(link());
                case NOTE -> to.note(reading.text(column));
                case ID, CATEGORY, TITLE, SUBHEADING -> {
                    // Laid before: they say which entry it is.
                }
                case CLASSIFICATION, DOCUMENTS, VERIFICATION -> {
                    // Read over, with a note.
                }
            }
        }
    }

    private @Nullable EntryId successor() {
        String text = reading.line(ImportColumn.REPLACED_BY);
        if (text == null || EntryId.isValid(text)) {
            return text == null ? null : new EntryId(text);
        }
        reading.refuse(
                ImportColumn.REPLACED_BY, "Ini bukan id. Isi dengan id informasi penggantinya.");
        return null;
    }

    private @Nullable String link() {
        String text = reading.line(ImportColumn.LINK);
        if (text == null || WebAddress.isValid(text)) {
            return text;
        }
        reading.refuse(
                ImportColumn.LINK,
                "Alamat ini tidak lengkap. Tulis satu alamat yang diawali https:// atau http://.");
        return null;
    }

    private static ImportColumn column(Column column) {
        return ImportColumn.valueOf(column.name());
    }
}
