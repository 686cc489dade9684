package id.go.esdm.gatrik.kiosk.admin.papers;

import id.go.esdm.gatrik.kiosk.admin.draft.ColumnText;
import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What an edition changed, counted and listed.
 *
 * @param total over everything
 * @param byCategory in the order of the law, those without a change left out
 * @param byUnit in the order of their names
 * @param groups by what was done, at most {@link #MOST} lines together
 */
public record Changes(Count total, List<Count> byCategory, List<Count> byUnit, List<Group> groups) {
    /** How many lines a laporan holds: the paper stays one that can be read; the edition holds the rest. */
    public static final int MOST = 500;

    public Changes {
        byCategory = List.copyOf(byCategory);
        byUnit = List.copyOf(byUnit);
        groups = List.copyOf(groups);
    }

    /**
     * The lines of one kind.
     *
     * @param word Ditambah, Diubah, Dihapus or Ditarik
     * @param total how many there are, shown or not
     * @param first number of its first line
     */
    public record Group(String word, int total, int first, List<Change> list) {
        public Group {
            list = List.copyOf(list);
        }
    }

    /** How many entries of one kind were added, changed and removed. */
    public record Count(String label, int added, int changed, int removed) {
        /** All of them. */
        public int sum() {
            return added + changed + removed;
        }
    }

    /**
     * Counts and lists a difference.
     *
     * @param gone what is said of entries that are there no more
     */
    static Changes of(CatalogueDiff diff, String gone) {
        Map<Category, Count> categories = new TreeMap<>();
        Map<String, Count> units = new TreeMap<>();
        diff.added().forEach(entry -> count(categories, units, entry, Changes::oneAdded));
        diff.changed()
                .forEach(change -> count(categories, units, change.after(), Changes::oneChanged));
        diff.removed().forEach(entry -> count(categories, units, entry, Changes::oneRemoved));
        return new Changes(
                new Count(
                        "Jumlah",
                        diff.added().size(),
                        diff.changed().size(),
                        diff.removed().size()),
                new ArrayList<>(categories.values()),
                new ArrayList<>(units.values()),
                groups(diff, gone));
    }

    /** How many changes the list does not show. */
    public int omitted() {
        return total.sum() - groups.stream().mapToInt(group -> group.list().size()).sum();
    }

    private static List<Group> groups(CatalogueDiff diff, String gone) {
        List<Group> groups = new ArrayList<>();
        add(groups, "Ditambah", diff.added(), Change::whole);
        add(groups, "Diubah", diff.changed(), Change::changed);
        add(groups, gone, diff.removed(), Change::whole);
        return groups;
    }

    private static <T> void add(
            List<Group> groups, String word, List<T> all, Function<T, Change> line) {
        int before = groups.stream().mapToInt(group -> group.list().size()).sum();
        List<Change> list = all.stream().limit(MOST - before).map(line).toList();
        if (!list.isEmpty()) {
            groups.add(new Group(word, all.size(), before + 1, list));
        }
    }

    private static void count(
            Map<Category, Count> categories,
            Map<String, Count> units,
            Entry entry,
            Function<Count, Count> one) {
        Category category = entry.category();
        categories.compute(
                category,
                (_, present) ->
                        one.apply(present == null ? none(ColumnText.of(category)) : present));
        String unit = entry.unit() == null ? "Unit tidak disebut" : entry.unit();
        units.compute(unit, (_, present) -> one.apply(present == null ? none(unit) : present));
    }

    private static Count none(String label) {
        return new Count(label, 0, 0, 0);
    }

    private static Count oneAdded(Count count) {
        return new Count(count.label(), count.added() + 1, count.changed(), count.removed());
    }

    private static Count oneChanged(Count count) {
        return new Count(count.label(), count.added(), count.changed() + 1, count.removed());
    }

    private static Count oneRemoved(Count count) {
        return new Count(count.label(), count.added(), count.changed(), count.removed() + 1);
    }
}
