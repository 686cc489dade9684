package id.go.esdm.gatrik.kiosk.admin.draft;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import java.util.List;

/** What a draft changes on the live edition, field by field, as the API tells it. */
public record DraftDiff(
        long version, List<Entry> added, List<ChangedEntry> changed, List<Entry> removed) {
    /** One entry that changes. */
    public record ChangedEntry(
            EntryId id, @JsonProperty("judul") String title, List<ChangedField> fields) {}

    /** One field before and after, as text; empty when absent. */
    public record ChangedField(String field, String before, String after) {}

    static DraftDiff of(long version, CatalogueDiff diff) {
        return new DraftDiff(
                version,
                diff.added(),
                diff.changed().stream().map(DraftDiff::of).toList(),
                diff.removed());
    }

    private static ChangedEntry of(CatalogueDiff.Changed change) {
        return new ChangedEntry(
                change.after().id(),
                change.after().title(),
                change.columns().stream()
                        .map(column ->
                                new ChangedField(
                                        column.key(),
                                        column.text(change.before()),
                                        column.text(change.after())))
                        .toList());
    }
}
