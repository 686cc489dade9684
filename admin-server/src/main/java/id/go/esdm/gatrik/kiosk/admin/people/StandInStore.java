package id.go.esdm.gatrik.kiosk.admin.people;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who stood, stands and will stand in for whom, in the register; each method works in the caller's transaction. */
final class StandInStore {
    private static final RowMapper<StandIn> STAND_IN =
            (row, context) ->
                    new StandIn(
                            row.getString("id"),
                            new PersonId(row.getString("person")),
                            Role.valueOf(row.getString("role")),
                            StandInKind.valueOf(row.getString("kind")),
                            Instant.parse(row.getString("begins")),
                            Instant.parse(row.getString("ends")),
                            row.getString("letter"));

    List<StandIn> list(Handle handle) {
        return handle.createQuery("SELECT * FROM stand_in ORDER BY begins, id")
                .map(STAND_IN)
                .list();
    }

    List<StandIn> of(Handle handle, PersonId person) {
        return handle.createQuery(
                        "SELECT * FROM stand_in WHERE person = :person ORDER BY begins, id")
                .bind("person", person.value())
                .map(STAND_IN)
                .list();
    }

    Optional<StandIn> find(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM stand_in WHERE id = :id")
                .bind("id", id)
                .map(STAND_IN)
                .findOne();
    }

    void insert(Handle handle, StandIn standIn, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO stand_in (id, person, role, kind, begins, ends, letter,
                                              appointed_at)
                        VALUES (:id, :person, :role, :kind, :from, :until, :letter, :now)
                        """)
                .bind("id", standIn.id())
                .bind("person", standIn.person().value())
                .bind("role", standIn.role().name())
                .bind("kind", standIn.kind().name())
                .bind("from", standIn.from())
                .bind("until", standIn.until())
                .bind("letter", standIn.letter())
                .bind("now", now)
                .execute();
    }

    void end(Handle handle, StandIn ended) {
        handle.createUpdate("UPDATE stand_in SET ends = :until WHERE id = :id")
                .bind("until", ended.until())
                .bind("id", ended.id())
                .execute();
    }
}
