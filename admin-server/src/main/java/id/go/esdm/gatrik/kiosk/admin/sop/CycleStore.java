package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.StandIn;
import id.go.esdm.gatrik.kiosk.admin.people.Substitutions;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of cycles and deeds; deeds are only ever added. Stateless. */
final class CycleStore {
    private record Row(CycleId cycle, Deed deed) {}

    private static final RowMapper<StoredDeed> STORED =
            (row, _) ->
                    StoredDeed.of(
                            row.getString("cycle"),
                            row.getInt("version"),
                            row.getString("person"),
                            row.getString("role"),
                            row.getString("at"),
                            row.getString("move"));

    /** The cycle with all its deeds. */
    Optional<CycleHistory> find(Handle handle, CycleId id) {
        List<Deed> deeds =
                handle.createQuery("SELECT * FROM deed WHERE cycle = :cycle ORDER BY version")
                        .bind("cycle", id.value())
                        .map(rows(handle))
                        .map(Row::deed)
                        .list();
        return deeds.isEmpty() ? Optional.empty() : Optional.of(history(id, deeds));
    }

    /** The cycle that this person's request of that name started already. */
    Optional<CycleId> findStarted(Handle handle, PersonId by, String request) {
        return handle.createQuery(
                        "SELECT id FROM cycle WHERE started_by = :by AND request = :request")
                .bind("by", by.value())
                .bind("request", request)
                .mapTo(String.class)
                .findOne()
                .map(CycleId::new);
    }

    /** Every cycle, the newest first. */
    List<CycleHistory> all(Handle handle) {
        return histories(
                handle,
                handle.createQuery(
                        """
                        SELECT deed.* FROM deed JOIN cycle ON cycle.id = deed.cycle
                        ORDER BY cycle.year DESC, cycle.number DESC, deed.version
                        """));
    }

    /** The cycles whose bundle may be frozen: judged by their last deed, so that old ones cost nothing. */
    List<CycleHistory> underReview(Handle handle) {
        return histories(
                handle,
                handle.createQuery(
                        """
                        SELECT deed.* FROM deed
                        WHERE cycle IN (
                            SELECT id FROM cycle
                            WHERE (SELECT json_extract(last.move, '$.move') FROM deed AS last
                                   WHERE last.cycle = cycle.id ORDER BY last.version DESC LIMIT 1)
                                  IN ('Submitted', 'Endorsed', 'Corrected', 'Agreed', 'Received',
                                      'Disposed'))
                        ORDER BY cycle, version
                        """));
    }

    /**
     * Begins a cycle under the next number of that year.
     *
     * @param request what the form carried, so that a resent one is known; null if nothing
     */
    CycleHistory create(Handle handle, int year, @Nullable String request, Deed first) {
        int number =
                handle.createQuery(
                                "SELECT coalesce(max(number), 0) + 1 FROM cycle WHERE year = :year")
                        .bind("year", year)
                        .mapTo(Integer.class)
                        .one();
        CycleId id = CycleId.of(year, number);
        handle.createUpdate(
                        """
                        INSERT INTO cycle (id, year, number, started_by, request)
                        VALUES (:id, :year, :number, :by, :request)
                        """)
                .bind("id", id.value())
                .bind("year", year)
                .bind("number", number)
                .bind("by", first.by().value())
                .bind("request", request)
                .execute();
        append(handle, id, first);
        return find(handle, id).orElseThrow();
    }

    /** Adds a deed; the table refuses a second one of the same version. */
    void append(Handle handle, CycleId id, Deed deed) {
        handle.createUpdate(
                        """
                        INSERT INTO deed (cycle, version, person, role, at, move)
                        VALUES (:cycle, :version, :person, :role, :at, :move)
                        """)
                .bind("cycle", id.value())
                .bind("version", deed.version())
                .bind("person", deed.by().value())
                .bind("role", deed.role().name())
                .bind("at", deed.at())
                .bind(
                        "move",
                        StrictJson.mapper().writerFor(Move.class).writeValueAsString(deed.move()))
                .execute();
    }

    /** The version of a cycle: how many deeds it has. */
    Optional<Integer> findVersion(Handle handle, CycleId id) {
        return handle.createQuery("SELECT max(version) FROM deed WHERE cycle = :cycle")
                .bind("cycle", id.value())
                .mapTo(Integer.class)
                .findOne();
    }

    /** The newest invitation of all cycles. */
    Optional<Move.Invited> findLastInvitation(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT * FROM deed WHERE json_extract(move, '$.move') = 'Invited'
                        ORDER BY at DESC LIMIT 1
                        """)
                .map((row, _) -> move(row))
                .findOne()
                .map(Move.Invited.class::cast);
    }

    /** How many deeds there are. */
    long count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM deed").mapTo(Long.class).one();
    }

    /** Every deed of every cycle, unread. */
    List<StoredDeed> stored(Handle handle) {
        return handle.createQuery("SELECT * FROM deed").map(STORED).list();
    }

    /** One deed, unread. */
    Optional<StoredDeed> findStored(Handle handle, CycleId id, int version) {
        return handle.createQuery("SELECT * FROM deed WHERE cycle = :cycle AND version = :version")
                .bind("cycle", id.value())
                .bind("version", version)
                .map(STORED)
                .findOne();
    }

    private static List<CycleHistory> histories(Handle handle, Query rows) {
        Map<CycleId, List<Deed>> deeds = new LinkedHashMap<>();
        rows.map(rows(handle))
                .forEach(row ->
                        deeds.computeIfAbsent(row.cycle(), _ -> new ArrayList<>()).add(row.deed()));
        return deeds.entrySet().stream()
                .map(cycle -> history(cycle.getKey(), cycle.getValue()))
                .toList();
    }

    /** Reads deeds, each with how its doer stood in at its own time. */
    private static RowMapper<Row> rows(Handle handle) {
        Substitutions substitutions = Substitutions.of(handle);
        return (row, _) -> {
            PersonId by = new PersonId(row.getString("person"));
            Role role = Role.valueOf(row.getString("role"));
            Instant at = Instant.parse(row.getString("at"));
            return new Row(
                    new CycleId(row.getString("cycle")),
                    new Deed(
                            row.getInt("version"),
                            by,
                            role,
                            at,
                            move(row),
                            substitutions.find(by, role, at).map(StandIn::kind).orElse(null)));
        };
    }

    private static Move move(ResultSet row) throws SQLException {
        return StrictJson.read(row.getString("move"), Move.class);
    }

    private static CycleHistory history(CycleId id, List<Deed> deeds) {
        return new CycleHistory(Transitions.replay(id, deeds), deeds);
    }
}
