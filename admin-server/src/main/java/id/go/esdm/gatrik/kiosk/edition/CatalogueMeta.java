package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The table {@code meta}: which edition this is, and the counts that the first screen shows.
 *
 * @param displaced whether two ids share a {@link DocumentNumber}
 */
record CatalogueMeta(
        Caption caption,
        Sha256 manifestSha256,
        boolean displaced,
        Map<Category, Integer> categories) {
    private static final String FORMAT = "format";
    private static final String EDITION = "edition";
    private static final String LABEL = "label";
    private static final String PUBLISHED = "publishedAt";
    private static final String MANIFEST = "manifestSha256";
    private static final String DISPLACED = "displaced";

    CatalogueMeta {
        categories = Map.copyOf(categories);
    }

    static CatalogueMeta read(Statements statements) throws SQLException {
        try (ResultSet rows = statements.prepare("SELECT key, value FROM meta").executeQuery()) {
            return read(rows);
        }
    }

    static CatalogueMeta read(ResultSet rows) throws SQLException {
        Map<String, String> values = new HashMap<>();
        while (rows.next()) {
            values.put(rows.getString(1), rows.getString(2));
        }
        if (!Integer.toString(CatalogueSchema.VERSION).equals(values.get(FORMAT))) {
            throw new SQLException("catalogue.db of format " + values.get(FORMAT));
        }
        Map<Category, Integer> categories = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            categories.put(category, Integer.parseInt(values.getOrDefault(key(category), "0")));
        }
        return new CatalogueMeta(
                caption(values),
                new Sha256(values.getOrDefault(MANIFEST, "")),
                values.containsKey(DISPLACED),
                categories);
    }

    private static Caption caption(Map<String, String> values) throws SQLException {
        try {
            return new Caption(
                    Integer.parseInt(values.getOrDefault(EDITION, "")),
                    values.get(LABEL),
                    Instant.parse(values.getOrDefault(PUBLISHED, "")));
        } catch (DateTimeException | NumberFormatException e) {
            throw new SQLException("catalogue.db without its edition", e);
        }
    }

    /** Replaces the whole table. */
    void write(Connection connection) throws SQLException {
        Map<String, String> values = new TreeMap<>();
        values.put(FORMAT, Integer.toString(CatalogueSchema.VERSION));
        values.put(EDITION, Integer.toString(caption.edition()));
        values.put(PUBLISHED, caption.publishedAt().toString());
        if (caption.label() != null) {
            values.put(LABEL, caption.label());
        }
        values.put(MANIFEST, manifestSha256.hex());
        if (displaced) {
            values.put(DISPLACED, "1");
        }
        categories.forEach((category, count) -> values.put(key(category), count.toString()));
        try (var clear = connection.createStatement();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO meta (key, value) VALUES (?, ?)")) {
            clear.execute("DELETE FROM meta");
            for (Map.Entry<String, String> value : values.entrySet()) {
                insert.setString(1, value.getKey());
                insert.setString(2, value.getValue());
                insert.execute();
            }
        }
    }

    private static String key(Category category) {
        return "entries." + category.name().toLowerCase(Locale.ROOT);
    }
}
