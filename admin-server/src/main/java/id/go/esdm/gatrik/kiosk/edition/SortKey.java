package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * What an entry is ordered by; the id decides between equals, so that an order never depends on how it came about.
 *
 * @param title folded words of the title, numbers by their value
 * @param newness {@link MadeAt#newness()}
 * @param dipNumber class, then the DIP's own number by its value; entries without one last
 */
record SortKey(String title, int newness, String dipNumber, String id, long number) {
    static final String READ =
            "SELECT id, judul, waktuPembuatan, kategori, nomor FROM entry WHERE rowid = ?";
    private static final int DIGITS = 12;

    static SortKey of(Entry entry, long number) {
        return new SortKey(
                comparable(entry.title()),
                MadeAt.of(entry.madeAt()).newness(),
                placeInDip(entry.category(), entry.number()),
                entry.id().value(),
                number);
    }

    /** The key of the entry of that number, which must be there. */
    static SortKey read(PreparedStatement query, long number) throws SQLException {
        query.setLong(1, number);
        try (ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("an order names an unknown entry " + number);
            }
            return new SortKey(
                    comparable(row.getString(2)),
                    MadeAt.of(row.getString(3)).newness(),
                    placeInDip(Category.valueOf(row.getString(4)), row.getString(5)),
                    row.getString(1),
                    number);
        }
    }

    static Comparator<SortKey> comparator(Sort sort) {
        Comparator<SortKey> byTitle =
                Comparator.comparing(SortKey::title).thenComparing(SortKey::id);
        return switch (sort) {
            case TITLE -> byTitle;
            case NEWEST ->
                    Comparator.comparingInt(SortKey::newness).reversed().thenComparing(byTitle);
            case NUMBER -> Comparator.comparing(SortKey::dipNumber).thenComparing(byTitle);
        };
    }

    private static String placeInDip(Category category, @Nullable String number) {
        return placeOf(category) + " " + (number == null ? "~" : comparable(number));
    }

    private static int placeOf(Category category) {
        return switch (category) {
            case BERKALA -> 1;
            case SERTA_MERTA -> 2;
            case SETIAP_SAAT -> 3;
        };
    }

    private static String comparable(String text) {
        return Words.of(text).stream()
                .map(word -> word.isNumber() ? padded(word.text()) : word.text())
                .collect(Collectors.joining(" "));
    }

    private static String padded(String number) {
        return "0".repeat(Math.max(0, DIGITS - number.length())) + number;
    }
}
