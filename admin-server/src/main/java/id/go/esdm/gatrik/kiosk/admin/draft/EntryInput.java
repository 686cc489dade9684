package id.go.esdm.gatrik.kiosk.admin.draft;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.go.esdm.gatrik.kiosk.admin.web.PlainText;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Column;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryBuilder;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.InformationForm;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;
import id.go.esdm.gatrik.kiosk.catalogue.WebAddress;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An entry as someone typed it, in the contract's names. What is left out or empty is absent; a missing status means berlaku. */
public record EntryInput(
        @Nullable String id,
        @JsonProperty("nomor") @Nullable String number,
        @JsonProperty("judul") @Nullable String title,
        @JsonProperty("ringkasan") @Nullable String summary,
        @JsonProperty("kategori") @Nullable String category,
        @Nullable String unit,
        @JsonProperty("penanggungJawab") @Nullable String responsible,
        @JsonProperty("waktuPembuatan") @Nullable String madeAt,
        @JsonProperty("tempatPembuatan") @Nullable String madeIn,
        @JsonProperty("bentuk") @Nullable List<String> forms,
        @JsonProperty("retensi") @Nullable String retention,
        @Nullable String media,
        @JsonProperty("topik") @Nullable List<String> topics,
        @JsonProperty("kataKunci") @Nullable List<String> keywords,
        @JsonProperty("dasarHukum") @Nullable List<String> legalBases,
        @JsonProperty("status") @Nullable String validity,
        @JsonProperty("digantikanOleh") @Nullable String replacedBy,
        @JsonProperty("judulEn") @Nullable String titleEn,
        @JsonProperty("ringkasanEn") @Nullable String summaryEn,
        @JsonProperty("tautan") @Nullable String link,
        @JsonProperty("keterangan") @Nullable String note,
        @JsonProperty("dokumen") @Nullable List<DocumentRef> documents) {
    /** The longest title of a document, in characters. */
    static final int LONGEST_DOCUMENT_TITLE = 200;

    /** Stands in while the other columns are read; no entry comes of it. */
    private static final Category UNREAD = Category.SETIAP_SAAT;

    /**
     * The entry.
     *
     * @throws ProblemException 422 with everything that is wrong, field by field
     */
    public Entry toEntry(EntryId entry) {
        Reading reading = new Reading(new ArrayList<>());
        if (id != null && !id.equals(entry.value())) {
            reading.refuse(Column.ID, "Id ini berbeda dengan id pada alamatnya.");
        }
        String named = reading.text(Column.TITLE, title);
        if (named == null && !reading.hasRefused(Column.TITLE)) {
            reading.refuse(Column.TITLE, "Judul wajib diisi.");
        }
        Category of = category(reading);
        // Read to its end even so: everything that is wrong is told at once.
        EntryBuilder builder =
                Entry.builder(entry, named == null ? "-" : named, of == null ? UNREAD : of);
        Entry result = lay(builder, reading).build();
        if (!reading.violations().isEmpty()) {
            throw new ProblemException(422, EntryRules.NOT_YET, reading.violations());
        }
        return result;
    }

    private EntryBuilder lay(EntryBuilder to, Reading reading) {
        String successor = reading.text(Column.REPLACED_BY, replacedBy);
        if (successor != null && !EntryId.isValid(successor)) {
            reading.refuse(Column.REPLACED_BY, "Isi dengan id informasi penggantinya.");
            successor = null;
        }
        String address = reading.text(Column.LINK, link);
        if (address != null && !WebAddress.isValid(address)) {
            reading.refuse(Column.LINK, "Tulis alamat lengkap yang diawali https:// atau http://.");
            address = null;
        }
        return to.number(reading.text(Column.NUMBER, number))
                .summary(reading.text(Column.SUMMARY, summary))
                .unit(reading.text(Column.UNIT, unit))
                .responsible(reading.text(Column.RESPONSIBLE, responsible))
                .madeAt(reading.text(Column.MADE_AT, madeAt))
                .madeIn(reading.text(Column.MADE_IN, madeIn))
                .forms(
                        reading.texts(Column.FORMS, forms).stream()
                                .map(name ->
                                        reading.named(Column.FORMS, name, InformationForm.values()))
                                .flatMap(Optional::stream)
                                .toList())
                .retention(reading.text(Column.RETENTION, retention))
                .media(reading.text(Column.MEDIA, media))
                .topics(reading.texts(Column.TOPICS, topics))
                .keywords(reading.texts(Column.KEYWORDS, keywords))
                .legalBases(reading.texts(Column.LEGAL_BASES, legalBases))
                .validity(status(reading))
                .replacedBy(successor == null ? null : new EntryId(successor))
                .titleEn(reading.text(Column.TITLE_EN, titleEn))
                .summaryEn(reading.text(Column.SUMMARY_EN, summaryEn))
                .link(address)
                .note(reading.text(Column.NOTE, note))
                .documents(
                        distinct(documents == null ? List.of() : documents).stream()
                                .map(reading::document)
                                .toList());
    }

    private @Nullable Category category(Reading reading) {
        String name = reading.text(Column.CATEGORY, category);
        if (name == null) {
            reading.refuse(Column.CATEGORY, "Kategori wajib diisi.");
            return null;
        }
        if (Exclusion.isNamed(name)) {
            reading.refuse(
                    Column.CATEGORY,
                    "Informasi yang dikecualikan tidak boleh masuk ke daftar ini.");
            return null;
        }
        return reading.named(Column.CATEGORY, name, Category.values()).orElse(null);
    }

    private Validity status(Reading reading) {
        String name = reading.text(Column.VALIDITY, validity);
        return name == null
                ? Validity.BERLAKU
                : reading.named(Column.VALIDITY, name, Validity.values()).orElse(Validity.BERLAKU);
    }

    private static List<DocumentRef> distinct(List<DocumentRef> documents) {
        List<DocumentRef> kept = new ArrayList<>();
        for (DocumentRef document : documents) {
            if (kept.stream().noneMatch(known -> known.sha256().equals(document.sha256()))) {
                kept.add(document);
            }
        }
        return kept;
    }

    private record Reading(List<Violation> violations) {
        boolean hasRefused(Column column) {
            return violations.stream().anyMatch(one -> column.key().equals(one.field()));
        }

        void refuse(Column column, String message) {
            violations.add(Violation.of(column.key(), message));
        }

        @Nullable String text(Column column, @Nullable String raw) {
            if (raw == null) {
                return null;
            }
            int forbidden = PlainText.forbidden(raw);
            if (forbidden >= 0) {
                refuse(column, PlainText.refusal(forbidden));
                return null;
            }
            String text = PlainText.tidy(raw);
            if (text.length() > EntryRules.longest(column)) {
                refuse(column, EntryRules.tooLong(column, text.length()));
                return null;
            }
            return text.isEmpty() ? null : text;
        }

        /** A document's title is typed as well; everything else about it is what was taken in. */
        DocumentRef document(DocumentRef document) {
            String title = text(Column.DOCUMENTS, document.title());
            if (title != null && title.length() > LONGEST_DOCUMENT_TITLE) {
                refuse(
                        Column.DOCUMENTS,
                        "Judul dokumen paling panjang %d huruf.".formatted(LONGEST_DOCUMENT_TITLE));
            }
            return title == null
                    ? document
                    : new DocumentRef(
                            document.sha256(),
                            PlainText.oneLine(title),
                            document.mediaType(),
                            document.bytes(),
                            document.pages(),
                            document.textSha256());
        }

        List<String> texts(Column column, @Nullable List<String> raw) {
            return raw == null
                    ? List.of()
                    : raw.stream()
                            .filter(Objects::nonNull)
                            .map(value -> Optional.ofNullable(text(column, value)))
                            .flatMap(Optional::stream)
                            .distinct()
                            .toList();
        }

        <E extends Enum<E>> Optional<E> named(Column column, String name, E[] values) {
            Optional<E> found =
                    Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
            if (found.isEmpty()) {
                refuse(
                        column,
                        "Tulis salah satu: %s."
                                .formatted(
                                        String.join(
                                                ", ",
                                                Arrays.stream(values).map(Enum::name).toList())));
            }
            return found;
        }
    }
}
