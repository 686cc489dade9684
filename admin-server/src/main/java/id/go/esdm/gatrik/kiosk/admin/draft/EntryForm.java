package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.catalogue.Column;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An entry as the fields of a page's form: named as in the contract, several values one on each line. */
final class EntryForm {
    private EntryForm() {}

    /** A form that holds an entry. */
    static Form of(Entry entry) {
        Map<String, List<String>> fields = new HashMap<>();
        for (Column column : Column.values()) {
            switch (column) {
                case TOPICS -> fields.put(column.key(), lines(entry.topics()));
                case KEYWORDS -> fields.put(column.key(), lines(entry.keywords()));
                case LEGAL_BASES -> fields.put(column.key(), lines(entry.legalBases()));
                case FORMS ->
                        fields.put(column.key(), entry.forms().stream().map(Enum::name).toList());
                case DOCUMENTS -> {
                    // Attached and taken off by forms of their own.
                }
                case ID, NUMBER, TITLE, SUMMARY, CATEGORY, UNIT, RESPONSIBLE, MADE_AT, MADE_IN ->
                        fields.put(column.key(), List.of(column.text(entry)));
                case RETENTION, MEDIA, VALIDITY, REPLACED_BY, TITLE_EN, SUMMARY_EN, LINK, NOTE ->
                        fields.put(column.key(), List.of(column.text(entry)));
            }
        }
        return Form.of(fields);
    }

    /** A form for a new entry. */
    static Form fresh() {
        return Form.of(Map.of(Column.VALIDITY.key(), List.of(Validity.BERLAKU.name())));
    }

    /**
     * The entry that was typed.
     *
     * @param id of the entry; null for a new one, which is given the id that was typed, or one by its title
     * @param documents those it keeps
     * @throws id.go.esdm.gatrik.kiosk.admin.web.ProblemException 422 with everything that is wrong, field by field
     */
    static Entry read(Form form, @Nullable EntryId id, List<DocumentRef> documents) {
        EntryInput input =
                new EntryInput(
                        null,
                        form.text(Column.NUMBER.key()),
                        form.text(Column.TITLE.key()),
                        form.text(Column.SUMMARY.key()),
                        form.text(Column.CATEGORY.key()),
                        form.text(Column.UNIT.key()),
                        form.text(Column.RESPONSIBLE.key()),
                        form.text(Column.MADE_AT.key()),
                        form.text(Column.MADE_IN.key()),
                        form.texts(Column.FORMS.key()),
                        form.text(Column.RETENTION.key()),
                        form.text(Column.MEDIA.key()),
                        each(form, Column.TOPICS),
                        each(form, Column.KEYWORDS),
                        each(form, Column.LEGAL_BASES),
                        form.text(Column.VALIDITY.key()),
                        form.text(Column.REPLACED_BY.key()),
                        form.text(Column.TITLE_EN.key()),
                        form.text(Column.SUMMARY_EN.key()),
                        form.text(Column.LINK.key()),
                        form.text(Column.NOTE.key()),
                        documents);
        if (id != null) {
            return input.toEntry(id);
        }
        Entry unnamed = input.toEntry(new EntryId("baru"));
        return input.toEntry(
                RowEntry.givenId(unnamed.title(), unnamed.category(), unnamed.number()));
    }

    private static List<String> lines(List<String> values) {
        return List.of(String.join("\n", values));
    }

    private static List<String> each(Form form, Column column) {
        return form.value(column.key()).lines().toList();
    }
}
