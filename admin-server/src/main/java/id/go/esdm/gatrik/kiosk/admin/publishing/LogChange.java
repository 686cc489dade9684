package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.draft.Differences;
import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.ContentFile;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * One entry that a publication added, changed or removed.
 *
 * @param place from 1 within its kind, in the order of ids
 * @param title as it was published, or last stood there
 */
public record LogChange(
        Differences.Kind kind,
        int place,
        EntryId entry,
        String title,
        Category category,
        @Nullable String unit) {
    /** Every line of a difference. */
    static List<LogChange> of(CatalogueDiff diff) {
        List<LogChange> changes = new ArrayList<>();
        add(changes, Differences.Kind.TAMBAH, diff.added());
        add(
                changes,
                Differences.Kind.UBAH,
                diff.changed().stream().map(CatalogueDiff.Changed::after).toList());
        add(changes, Differences.Kind.HAPUS, diff.removed());
        return changes;
    }

    /** A first edition: every entry is new. They are read one by one, for they may be many. */
    static List<LogChange> added(ContentFile content) {
        List<LogChange> changes = new ArrayList<>(content.size());
        for (int line = 0; line < content.size(); line++) {
            changes.add(of(Differences.Kind.TAMBAH, line + 1, content.entry(line)));
        }
        return changes;
    }

    private static void add(List<LogChange> changes, Differences.Kind kind, List<Entry> entries) {
        for (int at = 0; at < entries.size(); at++) {
            changes.add(of(kind, at + 1, entries.get(at)));
        }
    }

    private static LogChange of(Differences.Kind kind, int place, Entry entry) {
        return new LogChange(
                kind, place, entry.id(), entry.title(), entry.category(), entry.unit());
    }
}
