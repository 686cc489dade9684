package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Column;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A difference between two contents as a page shows it: changed entries first, since they need the closest look.
 *
 * @param added how many entries are new
 * @param changed how many differ
 * @param removed how many are gone
 * @param items those on this page
 * @param only the kind that is shown alone; null for all
 */
public record Differences(
        int added, int changed, int removed, List<Item> items, @Nullable Kind only, Part part) {
    private static final int ON_A_PAGE = 200;

    public Differences {
        items = List.copyOf(items);
    }

    /** What became of an entry, as the address names it and as the page does. */
    public enum Kind {
        UBAH("Diubah", "pencil", "warn"),
        TAMBAH("Ditambah", "plus", "good"),
        HAPUS("Dihapus", "trash-2", "bad");

        private final String word;
        private final String icon;
        private final String tone;

        Kind(String word, String icon, String tone) {
            this.word = word;
            this.icon = icon;
            this.tone = tone;
        }

        /** The kind that an address names. */
        public static Optional<Kind> find(@Nullable String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equalsIgnoreCase(text))
                    .findFirst();
        }

        public String word() {
            return word;
        }

        public String icon() {
            return icon;
        }

        public String tone() {
            return tone;
        }
    }

    /**
     * One entry.
     *
     * @param entry as it would be, or was
     * @param fields what differs; none unless it is changed
     */
    public record Item(Kind kind, Entry entry, List<Field> fields) {}

    /** One column before and after. */
    public record Field(String label, WordDiff words) {}

    /** A difference, or one kind of it, from a page's beginning. */
    public static Differences of(CatalogueDiff diff, @Nullable Kind only, int page) {
        List<Item> all =
                Stream.of(
                                diff.changed().stream().map(Differences::changed),
                                diff.added().stream()
                                        .map(entry -> new Item(Kind.TAMBAH, entry, List.of())),
                                diff.removed().stream()
                                        .map(entry -> new Item(Kind.HAPUS, entry, List.of())))
                        .flatMap(items -> items)
                        .filter(item -> only == null || item.kind() == only)
                        .toList();
        Part part = Part.of(all.size(), page, ON_A_PAGE);
        return new Differences(
                diff.added().size(),
                diff.changed().size(),
                diff.removed().size(),
                part.of(all),
                only,
                part);
    }

    /** How many entries of a kind there are. */
    public int count(Kind kind) {
        return switch (kind) {
            case UBAH -> changed;
            case TAMBAH -> added;
            case HAPUS -> removed;
        };
    }

    /** How many entries differ. */
    public int total() {
        return added + changed + removed;
    }

    private static Item changed(CatalogueDiff.Changed change) {
        return new Item(
                Kind.UBAH,
                change.after(),
                change.columns().stream().map(column -> field(column, change)).toList());
    }

    private static Field field(Column column, CatalogueDiff.Changed change) {
        return new Field(
                ColumnText.label(column),
                WordDiff.of(
                        ColumnText.of(column, change.before()),
                        ColumnText.of(column, change.after())));
    }
}
