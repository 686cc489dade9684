package id.go.esdm.gatrik.kiosk.catalogue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Gathers the values of an {@link Entry}; every setter answers the builder. Used by one thread. */
public final class EntryBuilder {
    private final EntryId id;
    private @Nullable String number;
    private String title;
    private @Nullable String summary;
    private Category category;
    private @Nullable String unit;
    private @Nullable String responsible;
    private @Nullable String madeAt;
    private @Nullable String madeIn;
    private List<InformationForm> forms = List.of();
    private @Nullable String retention;
    private @Nullable String media;
    private List<String> topics = List.of();
    private List<String> keywords = List.of();
    private List<String> legalBases = List.of();
    private @Nullable Validity validity;
    private @Nullable EntryId replacedBy;
    private @Nullable String titleEn;
    private @Nullable String summaryEn;
    private @Nullable String link;
    private @Nullable String note;
    private List<DocumentRef> documents = List.of();

    EntryBuilder(EntryId id, String title, Category category) {
        this.id = id;
        this.title = title;
        this.category = category;
    }

    EntryBuilder(Entry entry) {
        this(entry.id(), entry.title(), entry.category());
        this.number = entry.number();
        this.summary = entry.summary();
        this.unit = entry.unit();
        this.responsible = entry.responsible();
        this.madeAt = entry.madeAt();
        this.madeIn = entry.madeIn();
        this.forms = entry.forms();
        this.retention = entry.retention();
        this.media = entry.media();
        this.topics = entry.topics();
        this.keywords = entry.keywords();
        this.legalBases = entry.legalBases();
        this.validity = entry.validity();
        this.replacedBy = entry.replacedBy();
        this.titleEn = entry.titleEn();
        this.summaryEn = entry.summaryEn();
        this.link = entry.link();
        this.note = entry.note();
        this.documents = entry.documents();
    }

    /** See {@link Entry#number()}. */
    public EntryBuilder number(@Nullable String value) {
        this.number = value;
        return this;
    }

    /** See {@link Entry#title()}. */
    public EntryBuilder title(String value) {
        this.title = value;
        return this;
    }

    /** See {@link Entry#summary()}. */
    public EntryBuilder summary(@Nullable String value) {
        this.summary = value;
        return this;
    }

    /** See {@link Entry#category()}. */
    public EntryBuilder category(Category value) {
        this.category = value;
        return this;
    }

    /** See {@link Entry#unit()}. */
    public EntryBuilder unit(@Nullable String value) {
        this.unit = value;
        return this;
    }

    /** See {@link Entry#responsible()}. */
    public EntryBuilder responsible(@Nullable String value) {
        this.responsible = value;
        return this;
    }

    /** See {@link Entry#madeAt()}. */
    public EntryBuilder madeAt(@Nullable String value) {
        this.madeAt = value;
        return this;
    }

    /** See {@link Entry#madeIn()}. */
    public EntryBuilder madeIn(@Nullable String value) {
        this.madeIn = value;
        return this;
    }

    /** See {@link Entry#forms()}. */
    public EntryBuilder forms(List<InformationForm> value) {
        this.forms = value;
        return this;
    }

    /** See {@link Entry#retention()}. */
    public EntryBuilder retention(@Nullable String value) {
        this.retention = value;
        return this;
    }

    /** See {@link Entry#media()}. */
    public EntryBuilder media(@Nullable String value) {
        this.media = value;
        return this;
    }

    /** See {@link Entry#topics()}. */
    public EntryBuilder topics(List<String> value) {
        this.topics = value;
        return this;
    }

    /** See {@link Entry#keywords()}. */
    public EntryBuilder keywords(List<String> value) {
        this.keywords = value;
        return this;
    }

    /** See {@link Entry#legalBases()}. */
    public EntryBuilder legalBases(List<String> value) {
        this.legalBases = value;
        return this;
    }

    /** See {@link Entry#validity()}. */
    public EntryBuilder validity(@Nullable Validity value) {
        this.validity = value;
        return this;
    }

    /** See {@link Entry#replacedBy()}. */
    public EntryBuilder replacedBy(@Nullable EntryId value) {
        this.replacedBy = value;
        return this;
    }

    /** See {@link Entry#titleEn()}. */
    public EntryBuilder titleEn(@Nullable String value) {
        this.titleEn = value;
        return this;
    }

    /** See {@link Entry#summaryEn()}. */
    public EntryBuilder summaryEn(@Nullable String value) {
        this.summaryEn = value;
        return this;
    }

    /** See {@link Entry#link()}. */
    public EntryBuilder link(@Nullable String value) {
        this.link = value;
        return this;
    }

    /** See {@link Entry#note()}. */
    public EntryBuilder note(@Nullable String value) {
        this.note = value;
        return this;
    }

    /** See {@link Entry#documents()}. */
    public EntryBuilder documents(List<DocumentRef> value) {
        this.documents = value;
        return this;
    }

    /**
     * The entry.
     *
     * @throws IllegalArgumentException when a value breaks the rules of {@link Entry}
     */
    public Entry build() {
        return new Entry(
                id,
                number,
                title,
                summary,
                category,
                unit,
                responsible,
                madeAt,
                madeIn,
                forms,
                retention,
                media,
                topics,
                keywords,
                legalBases,
                validity,
                replacedBy,
                titleEn,
                summaryEn,
                link,
                note,
                documents);
    }
}
