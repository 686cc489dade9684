package id.go.esdm.gatrik.kiosk.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What differs between two catalogues, each list in the order of ids.
 *
 * @param added only in the later one
 * @param changed in both, with different values
 * @param removed only in the earlier one
 */
public record CatalogueDiff(List<Entry> added, List<Changed> changed, List<Entry> removed) {
    /** No difference. */
    public static final CatalogueDiff NONE = new CatalogueDiff(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public CatalogueDiff {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /**
     * One entry before and after.
     *
     * @param before as it was
     * @param after as it is; the same id
     * @param columns those whose values differ, at least one
     */
    public record Changed(Entry before, Entry after, List<Column> columns) {
        /** Refuses two different entries, and two equal ones. */
        public Changed {
            columns = List.copyOf(columns);
            if (!before.id().equals(after.id()) || columns.isEmpty()) {
                throw new IllegalArgumentException("not a change of one entry: " + before.id());
            }
        }

        /** The change from {@code before} to {@code after}, column by column. */
        public static Changed of(Entry before, Entry after) {
            return new Changed(
                    before,
                    after,
                    Arrays.stream(Column.values())
                            .filter(column -> column.differs(before, after))
                            .toList());
        }
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /** Compares two catalogues entry by entry. */
    public static CatalogueDiff between(Catalogue before, Catalogue after) {
        List<Entry> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        List<Entry> removed = new ArrayList<>();
        for (Entry entry : after.entries()) {
            before.find(entry.id())
                    .ifPresentOrElse(
                            old -> {
                                if (!old.equals(entry)) {
                                    changed.add(Changed.of(old, entry));
                                }
                            },
                            () -> added.add(entry));
        }
        for (Entry entry : before.entries()) {
            if (after.find(entry.id()).isEmpty()) {
                removed.add(entry);
            }
        }
        return new CatalogueDiff(added, changed, removed);
    }
}
