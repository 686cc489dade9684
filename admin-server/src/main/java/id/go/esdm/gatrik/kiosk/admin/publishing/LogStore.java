package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.draft.Differences;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.sop.Ruling;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each publication changed and who decided; rows are only ever added. Stateless. */
final class LogStore {
    private static final int AT_ONCE = 1_000;

    static final RowMapper<LogChange> CHANGE =
            (row, _) ->
                    new LogChange(
                            Differences.Kind.valueOf(row.getString("kind")),
                            row.getInt("place"),
                            new EntryId(row.getString("entry")),
                            row.getString("title"),
                            Category.valueOf(row.getString("category")),
                            row.getString("unit"));

    static final RowMapper<Ruling> RULING =
            (row, _) ->
                    new Ruling(
                            row.getInt("step"),
                            Ruling.Outcome.valueOf(row.getString("outcome")),
                            row.getInt("round"),
                            Role.valueOf(row.getString("role")),
                            new PersonId(row.getString("person")),
                            Instant.parse(row.getString("at")),
                            row.getString("reason"));

    /** Adds what is to be told about a publication, once. */
    void add(
            Handle handle, Publication publication, List<LogChange> changes, List<Ruling> rulings) {
        addChanges(handle, publication.edition(), changes);
        addRulings(handle, publication.edition(), rulings);
        handle.createUpdate(
                        "INSERT INTO publication_words (rowid, words) VALUES (:edition, :words)")
                .bind("edition", publication.edition())
                .bind("words", words(publication, changes))
                .execute();
    }

    /** Publications that nothing was added for yet: those from before this was kept. */
    List<Integer> missing(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT edition FROM publication
                        WHERE edition NOT IN (SELECT edition FROM publication_ruling)
                        ORDER BY edition DESC
                        """)
                .mapTo(Integer.class)
                .list();
    }

    /** Every unit that stands in a change, in the order of their names: a hop from one to the next in the index. */
    List<String> units(Handle handle) {
        return handle.createQuery(
                        """
                        WITH RECURSIVE each (unit) AS (
                            SELECT min(unit) FROM publication_change
                            UNION ALL
                            SELECT (SELECT min(unit) FROM publication_change WHERE unit > each.unit)
                            FROM each WHERE unit IS NOT NULL)
                        SELECT unit FROM each WHERE unit IS NOT NULL
                        """)
                .mapTo(String.class)
                .list();
    }

    /** Every change of one publication. */
    List<LogChange> changes(Handle handle, int edition) {
        return handle.createQuery(
                        """
                        SELECT * FROM publication_change WHERE edition = :edition
                        ORDER BY kind, place
                        """)
                .bind("edition", edition)
                .map(CHANGE)
                .list();
    }

    /** Every ruling over one publication. */
    List<Ruling> rulings(Handle handle, int edition) {
        return handle.createQuery(
                        """
                        SELECT * FROM publication_ruling WHERE edition = :edition ORDER BY place
                        """)
                .bind("edition", edition)
                .map(RULING)
                .list();
    }

    private static void addChanges(Handle handle, int edition, List<LogChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO publication_change
                            (edition, kind, place, entry, title, category, unit)
                        VALUES (:edition, :kind, :place, :entry, :title, :category, :unit)
                        """);
        for (LogChange change : changes) {
            batch.bind("edition", edition)
                    .bind("kind", change.kind().name())
                    .bind("place", change.place())
                    .bind("entry", change.entry().value())
                    .bind("title", change.title())
                    .bind("category", change.category().name())
                    .bind("unit", change.unit())
                    .add();
            if (batch.size() == AT_ONCE) {
                batch.execute();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static void addRulings(Handle handle, int edition, List<Ruling> rulings) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO publication_ruling
                            (edition, place, step, outcome, round, role, person, at, reason)
                        VALUES
                            (:edition, :place, :step, :outcome, :round, :role, :person, :at, :reason)
                        """);
        for (int at = 0; at < rulings.size(); at++) {
            Ruling ruling = rulings.get(at);
            batch.bind("edition", edition)
                    .bind("place", at + 1)
                    .bind("step", ruling.step())
                    .bind("outcome", ruling.outcome().name())
                    .bind("round", ruling.round())
                    .bind("role", ruling.role().name())
                    .bind("person", ruling.person().value())
                    .bind("at", ruling.at())
                    .bind("reason", ruling.reason())
                    .add();
        }
        batch.execute();
    }

    private static String words(Publication publication, List<LogChange> changes) {
        return Stream.concat(
                        Stream.of(
                                "edisi " + publication.edition(),
                                publication.title() == null ? "" : publication.title(),
                                publication.cycle() == null ? "" : publication.cycle().value(),
                                publication.notaDinas() == null
                                        ? ""
                                        : publication.notaDinas().number(),
                                publication.reason() == null ? "" : publication.reason()),
                        changes.stream()
                                .map(change -> change.entry().value() + " " + change.title()))
                .collect(Collectors.joining("\n"));
    }
}
