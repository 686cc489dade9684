package id.go.esdm.gatrik.kiosk.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One row of the Daftar Informasi Publik. Texts are in Unicode NFC without control characters but the line feed; an absent value
 * is {@code null} or an empty list, never an empty text.
 *
 * @param id lasting name
 * @param number nomor as printed, free text
 * @param title judul, what the information is called
 * @param summary ringkasan isi informasi
 * @param category berkala, serta-merta or setiap saat
 * @param unit pejabat or unit that holds it
 * @param responsible who makes or issues it
 * @param madeAt waktu pembuatan, as printed ("2025", "Triwulan I 2025")
 * @param madeIn tempat pembuatan
 * @param forms bentuk informasi, without repetition
 * @param retention jangka waktu penyimpanan
 * @param media where it can be found
 * @param topics topik
 * @param keywords kata kunci
 * @param legalBases dasar hukum
 * @param validity berlaku, diubah, dicabut
 * @param replacedBy the entry that took its place; it need not exist in the same edition
 * @param titleEn English title
 * @param summaryEn English summary
 * @param link an absolute http or https address
 * @param note keterangan
 * @param documents files of the entry, at most one with the same digest
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Entry(
        EntryId id,
        @JsonProperty("nomor") @Nullable String number,
        @JsonProperty("judul") String title,
        @JsonProperty("ringkasan") @Nullable String summary,
        @JsonProperty("kategori") Category category,
        @JsonProperty("unit") @Nullable String unit,
        @JsonProperty("penanggungJawab") @Nullable String responsible,
        @JsonProperty("waktuPembuatan") @Nullable String madeAt,
        @JsonProperty("tempatPembuatan") @Nullable String madeIn,
        @JsonProperty("bentuk") List<InformationForm> forms,
        @JsonProperty("retensi") @Nullable String retention,
        @JsonProperty("media") @Nullable String media,
        @JsonProperty("topik") List<String> topics,
        @JsonProperty("kataKunci") List<String> keywords,
        @JsonProperty("dasarHukum") List<String> legalBases,
        @JsonProperty("status") @Nullable Validity validity,
        @JsonProperty("digantikanOleh") @Nullable EntryId replacedBy,
        @JsonProperty("judulEn") @Nullable String titleEn,
        @JsonProperty("ringkasanEn") @Nullable String summaryEn,
        @JsonProperty("tautan") @Nullable String link,
        @JsonProperty("keterangan") @Nullable String note,
        @JsonProperty("dokumen") List<DocumentRef> documents) {
    /** The columns that Perki 1/2021 asks of every entry, with its class. */
    private static final Set<Column> NEEDED =
            EnumSet.of(
                    Column.NUMBER,
                    Column.TITLE,
                    Column.SUMMARY,
                    Column.CATEGORY,
                    Column.UNIT,
                    Column.RESPONSIBLE,
                    Column.MADE_AT,
                    Column.MADE_IN,
                    Column.FORMS,
                    Column.RETENTION);

    /** Checks every text and copies every list. */
    public Entry {
        if (id == null || category == null) {
            throw new IllegalArgumentException("an entry needs an id and a category");
        }
        Require.text(title, "judul");
        Require.optionalText(number, "nomor");
        Require.optionalText(summary, "ringkasan");
        Require.optionalText(unit, "unit");
        Require.optionalText(responsible, "penanggungJawab");
        Require.optionalText(madeAt, "waktuPembuatan");
        Require.optionalText(madeIn, "tempatPembuatan");
        Require.optionalText(retention, "retensi");
        Require.optionalText(media, "media");
        Require.optionalText(titleEn, "judulEn");
        Require.optionalText(summaryEn, "ringkasanEn");
        Require.optionalText(note, "keterangan");
        WebAddress.check(link);
        forms = forms == null ? List.of() : forms.stream().distinct().sorted().toList();
        topics = Require.texts(topics, "topik");
        keywords = Require.texts(keywords, "kataKunci");
        legalBases = Require.texts(legalBases, "dasarHukum");
        documents = documents == null ? List.of() : List.copyOf(documents);
        if (documents.stream().map(DocumentRef::sha256).distinct().count() != documents.size()) {
            throw new IllegalArgumentException("the same document twice in " + id);
        }
    }

    /** Starts an entry from the three values it cannot be without. */
    public static EntryBuilder builder(EntryId id, String title, Category category) {
        return new EntryBuilder(id, title, category);
    }

    /** Starts an entry like this one. */
    public EntryBuilder toBuilder() {
        return new EntryBuilder(this);
    }

    /** The columns of Perki 1/2021 that are still empty, in the order of the table; none when the entry may be submitted. */
    public List<Column> missingForDip() {
        return NEEDED.stream().filter(column -> column.text(this).isEmpty()).toList();
    }
}
