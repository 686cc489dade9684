package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.sop.Ruling;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the log: a few indexed queries, however long it has become. For one filter. */
final class LogQuery {
    private final LogFilter filter;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    LogQuery(LogFilter filter) {
        this.filter = filter;
        filter.begin().ifPresent(begin -> need("at >= :begin", "begin", begin));
        filter.end().ifPresent(end -> need("at < :end", "end", end));
        if (filter.kind() != null) {
            need("kind = :kind", "kind", filter.kind().name());
        }
        if (filter.asksEntries()) {
            conditions.add(
                    "edition IN (SELECT edition FROM publication_change WHERE "
                            + entryCondition()
                            + ")");
        }
        filter.match()
                .ifPresent(match ->
                        need(
                                """
                                edition IN (SELECT rowid FROM publication_words
                                            WHERE publication_words MATCH :match)\
                                """,
                                "match",
                                match));
    }

    /** One publication. */
    static Optional<LogRow> row(Handle handle, int edition, int most) {
        LogQuery query = new LogQuery(LogFilter.ALL);
        query.need("edition = :edition", "edition", edition);
        return query.rows(handle, 0, 1, most).stream().findFirst();
    }

    /** What is found, in figures. */
    LogSums sums(Handle handle) {
        if (filter.isVain()) {
            return new LogSums(0, 0, 0, 0);
        }
        return bound(
                        handle.createQuery(
                                """
                                SELECT count(*) AS publications, coalesce(sum(added), 0) AS added,
                                       coalesce(sum(changed), 0) AS changed,
                                       coalesce(sum(removed), 0) AS removed
                                FROM publication\
                                """
                                        + where()))
                .map((row, _) ->
                        new LogSums(
                                row.getInt("publications"),
                                row.getLong("added"),
                                row.getLong("changed"),
                                row.getLong("removed")))
                .one();
    }

    /**
     * A part of what is found, the newest first.
     *
     * @param most how many changes of each kind a row carries
     */
    List<LogRow> rows(Handle handle, int offset, int limit, int most) {
        if (filter.isVain()) {
            return List.of();
        }
        List<Publication> found =
                bound(
                                handle.createQuery(
                                        "SELECT * FROM publication"
                                                + where()
                                                + " ORDER BY edition DESC LIMIT :limit OFFSET"
                                                + " :offset"))
                        .bind("limit", limit)
                        .bind("offset", offset)
                        .map(PublicationStore.ROW)
                        .list();
        List<Integer> editions = found.stream().map(Publication::edition).toList();
        if (editions.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<LogChange>> changes = changes(handle, editions, most);
        Map<Integer, List<Ruling>> rulings = rulings(handle, editions);
        return found.stream()
                .map(publication ->
                        new LogRow(
                                publication,
                                changes.getOrDefault(publication.edition(), List.of()),
                                rulings.getOrDefault(publication.edition(), List.of())))
                .toList();
    }

    /** The first of each kind: found by their places, or counted among those that the filter asks for. */
    private Map<Integer, List<LogChange>> changes(Handle handle, List<Integer> editions, int most) {
        String source =
                filter.asksEntries()
                        ? """
                        (SELECT *, row_number() OVER (PARTITION BY edition, kind ORDER BY place)
                                   AS nth
                         FROM publication_change WHERE edition IN (<editions>) AND %s)
                        WHERE nth <= :most\
                        """
                                .formatted(entryCondition())
                        : """
                        publication_change
                        WHERE edition IN (<editions>) AND kind IN ('TAMBAH', 'UBAH', 'HAPUS')
                              AND place <= :most\
                        """;
        Query query =
                handle.createQuery("SELECT * FROM " + source + " ORDER BY edition, kind, place")
                        .bindList("editions", editions)
                        .bind("most", most);
        bindEntries(query);
        Map<Integer, List<LogChange>> found = new HashMap<>();
        query.map((row, context) ->
                        Map.entry(row.getInt("edition"), LogStore.CHANGE.map(row, context)))
                .forEach(line ->
                        found.computeIfAbsent(line.getKey(), _ -> new ArrayList<>())
                                .add(line.getValue()));
        return found;
    }

    private static Map<Integer, List<Ruling>> rulings(Handle handle, List<Integer> editions) {
        Map<Integer, List<Ruling>> found = new HashMap<>();
        handle.createQuery(
                        """
                        SELECT * FROM publication_ruling WHERE edition IN (<editions>)
                        ORDER BY edition, place
                        """)
                .bindList("editions", editions)
                .map((row, context) ->
                        Map.entry(row.getInt("edition"), LogStore.RULING.map(row, context)))
                .forEach(line ->
                        found.computeIfAbsent(line.getKey(), _ -> new ArrayList<>())
                                .add(line.getValue()));
        return found;
    }

    private void need(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private String where() {
        return conditions.isEmpty() ? "" : "\nWHERE " + String.join("\n  AND ", conditions);
    }

    private String entryCondition() {
        List<String> wanted = new ArrayList<>();
        if (filter.unit() != null) {
            wanted.add("unit = :unit");
        }
        if (filter.category() != null) {
            wanted.add("category = :category");
        }
        return String.join(" AND ", wanted);
    }

    private Query bound(Query query) {
        values.forEach(query::bind);
        bindEntries(query);
        return query;
    }

    private void bindEntries(SqlStatement<?> statement) {
        if (filter.unit() != null) {
            statement.bind("unit", filter.unit());
        }
        if (filter.category() != null) {
            statement.bind("category", filter.category().name());
        }
    }
}
