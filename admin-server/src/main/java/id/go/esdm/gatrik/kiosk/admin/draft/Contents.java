package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.catalogue.Column;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What stands in a draft, part by part.
 *
 * @param rows those of this page
 * @param changes how many entries the draft touches
 * @param incomplete how many of them lack something
 * @param all how many entries the next edition would hold
 */
public record Contents(List<Row> rows, int changes, int incomplete, int all, Part part) {
    private static final int ON_A_PAGE = 50;
    private static final Locale INDONESIAN = Locale.of("id");

    /** Which entries are looked at. */
    public enum Scope {
        BERUBAH("Yang berubah"),
        KURANG("Belum lengkap"),
        SEMUA("Semua informasi");

        private final String word;

        Scope(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * One entry.
     *
     * @param entry as it would be published, or as it was if it is removed
     * @param kind what the draft does to it; null if nothing
     * @param missing what it lacks before it may be submitted
     */
    public record Row(Entry entry, Differences.@Nullable Kind kind, List<Column> missing) {
        /** What it lacks, in words. */
        public String lacks() {
            return String.join(", ", missing.stream().map(ColumnLabel::of).toList());
        }
    }

    /** A part of a draft's contents; entries whose id, nomor or title holds that text. */
    static Contents of(DraftView view, Scope scope, String text, int page) {
        List<Row> changes = changes(view);
        List<Row> incomplete = changes.stream().filter(row -> !row.missing().isEmpty()).toList();
        TreeSet<EntryId> ids = ids(view);
        Stream<Row> rows =
                switch (scope) {
                    case BERUBAH -> changes.stream();
                    case KURANG -> incomplete.stream();
                    case SEMUA -> ids.stream().flatMap(id -> row(view, id).stream());
                };
        if (scope == Scope.SEMUA && text.isEmpty()) {
            // Only what is shown is read: an edition may hold a hundred thousand entries.
            Part part = Part.of(ids.size(), page, ON_A_PAGE);
            List<Row> shown = rows.skip(part.from()).limit(ON_A_PAGE).toList();
            return new Contents(shown, changes.size(), incomplete.size(), ids.size(), part);
        }
        String wanted = text.toLowerCase(INDONESIAN);
        List<Row> found = rows.filter(row -> matches(row.entry(), wanted)).toList();
        Part part = Part.of(found.size(), page, ON_A_PAGE);
        return new Contents(part.of(found), changes.size(), incomplete.size(), ids.size(), part);
    }

    /** How many entries a scope holds. */
    public int count(Scope scope) {
        return switch (scope) {
            case BERUBAH -> changes;
            case KURANG -> incomplete;
            case SEMUA -> all;
        };
    }

    private static List<Row> changes(DraftView view) {
        List<Row> changes = new ArrayList<>();
        for (EntryId id : view.draft().upserts().keySet()) {
            row(view, id).ifPresent(changes::add);
        }
        for (EntryId id : view.draft().removals()) {
            view.live()
                    .find(id)
                    .map(entry -> new Row(entry, Differences.Kind.HAPUS, List.of()))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<Row> row(DraftView view, EntryId id) {
        Entry put = view.draft().upserts().get(id);
        if (put == null) {
            return view.live().find(id).map(entry -> new Row(entry, null, List.of()));
        }
        boolean known = view.live().find(id).isPresent();
        return Optional.of(
                new Row(
                        put,
                        known ? Differences.Kind.UBAH : Differences.Kind.TAMBAH,
                        put.missingForDip()));
    }

    private static TreeSet<EntryId> ids(DraftView view) {
        TreeSet<EntryId> ids = new TreeSet<>(view.draft().upserts().keySet());
        for (int line = 0; line < view.live().content().size(); line++) {
            ids.add(view.live().content().id(line));
        }
        ids.removeAll(view.draft().removals());
        return ids;
    }

    private static boolean matches(Entry entry, String wanted) {
        return Stream.of(entry.id().value(), entry.title(), String.valueOf(entry.number()))
                .anyMatch(text -> text.toLowerCase(INDONESIAN).contains(wanted));
    }
}
