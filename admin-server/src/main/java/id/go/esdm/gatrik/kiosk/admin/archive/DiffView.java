package id.go.esdm.gatrik.kiosk.admin.archive;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Column;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import java.util.List;

/**
 * What differs between two contents, as the API tells it: of a draft against the live edition, of an
 * edition against the one before.
 *
 * @param added whole entries
 * @param changed field by field
 * @param removed whole entries, as they were
 */
public record DiffView(List<Entry> added, List<ChangedView> changed, List<Entry> removed) {
    /** One entry with the fields that differ. */
    public record ChangedView(EntryId id, String judul, List<FieldView> fields) {
        static ChangedView of(CatalogueDiff.Changed changed) {
            return new ChangedView(
                    changed.after().id(),
                    changed.after().title(),
                    changed.columns().stream()
                            .map(column -> FieldView.of(column, changed))
                            .toList());
        }
    }

    /**
     * One field before and after.
     *
     * @param field the contract's name of it
     * @param before its text, empty if it was absent
     * @param after its text, empty if it is absent
     */
    public record FieldView(String field, String before, String after) {
        static FieldView of(Column column, CatalogueDiff.Changed changed) {
            return new FieldView(
                    column.key(), column.text(changed.before()), column.text(changed.after()));
        }
    }

    /** The view of a difference. */
    public static DiffView of(CatalogueDiff diff) {
        return new DiffView(
                diff.added(),
                diff.changed().stream().map(ChangedView::of).toList(),
                diff.removed());
    }
}
