package id.go.esdm.gatrik.kiosk.admin.papers;

import id.go.esdm.gatrik.kiosk.admin.draft.ColumnText;
import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One line of the table of changes.
 *
 * @param fields what differs; none unless the entry was changed
 */
public record Change(
        String id, String title, String category, @Nullable String unit, List<Field> fields) {
    public Change {
        fields = List.copyOf(fields);
    }

    /** A column before and after: of a long text the part that differs, the edition itself holds it whole. */
    public record Field(String label, String before, String after) {
        private static final int LONGEST = 300;
        private static final int AROUND = 40;

        static Field of(String label, String before, String after) {
            int begin = wordBegin(after, sameBeginning(before, after));
            int same = sameEnd(before, after, begin);
            return new Field(label, part(before, begin, same), part(after, begin, same));
        }

        private static String part(String text, int begin, int same) {
            int from = begin <= AROUND ? 0 : wordBegin(text, begin - AROUND);
            int end = same <= AROUND ? text.length() : wordEnd(text, text.length() - same + AROUND);
            int until = Math.min(end, from + LONGEST);
            if (until < text.length() && Character.isLowSurrogate(text.charAt(until))) {
                until--;
            }
            return (from > 0 ? "…" : "")
                    + text.substring(from, until).strip()
                    + (until < text.length() ? "…" : "");
        }

        private static int sameBeginning(String one, String other) {
            int most = Math.min(one.length(), other.length());
            int same = 0;
            while (same < most && one.charAt(same) == other.charAt(same)) {
                same++;
            }
            return same;
        }

        private static int sameEnd(String one, String other, int begin) {
            int most = Math.min(one.length(), other.length()) - begin;
            int same = 0;
            while (same < most
                    && one.charAt(one.length() - 1 - same)
                            == other.charAt(other.length() - 1 - same)) {
                same++;
            }
            return same;
        }

        private static int wordBegin(String text, int at) {
            return text.lastIndexOf(' ', Math.min(at, text.length()) - 1) + 1;
        }

        private static int wordEnd(String text, int at) {
            int space = text.indexOf(' ', at);
            return space < 0 ? text.length() : space;
        }
    }

    static Change whole(Entry entry) {
        return of(entry, List.of());
    }

    static Change changed(CatalogueDiff.Changed change) {
        return of(
                change.after(),
                change.columns().stream()
                        .map(column ->
                                Field.of(
                                        ColumnText.label(column),
                                        ColumnText.of(column, change.before()),
                                        ColumnText.of(column, change.after())))
                        .toList());
    }

    private static Change of(Entry entry, List<Field> fields) {
        return new Change(
                entry.id().value(),
                entry.title(),
                ColumnText.of(entry.category()),
                entry.unit(),
                fields);
    }
}
