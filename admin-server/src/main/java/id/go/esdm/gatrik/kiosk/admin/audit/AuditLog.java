package id.go.esdm.gatrik.kiosk.admin.audit;

import id.go.esdm.gatrik.kiosk.admin.people.Act;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Witness;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The chain of acts in the register. Thread-safe. */
public final class AuditLog implements Witness {
    private static final RowMapper<RecordedAct> ROW = (row, context) -> act(row);

    private final Database database;
    private final Clock clock;

    /** An audit over that register. */
    public AuditLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void record(Handle transaction, Act act) {
        Optional<RecordedAct> last =
                transaction
                        .createQuery("SELECT * FROM act ORDER BY seq DESC LIMIT 1")
                        .map(ROW)
                        .findOne();
        RecordedAct next =
                RecordedAct.following(
                        last.map(RecordedAct::seq).orElse(0L) + 1,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        act,
                        last.map(RecordedAct::hash).orElse(RecordedAct.NONE));
        transaction
                .createUpdate(
                        """
                        INSERT INTO act
                        VALUES (:seq, :at, :person, :action, :subject, :before, :after, :origin,
                                :previous, :hash)
                        """)
                .bind("seq", next.seq())
                .bind("at", next.at())
                .bind("person", act.person() == null ? null : act.person().value())
                .bind("action", act.action())
                .bind("subject", act.subject())
                .bind("before", act.before())
                .bind("after", act.after())
                .bind("origin", act.origin())
                .bind("previous", next.previous().hex())
                .bind("hash", next.hash().hex())
                .execute();
    }

    /**
     * The acts before one of them, the latest first.
     *
     * @param beforeSeq the number that the first one is below; {@link Long#MAX_VALUE} for the latest
     * @param limit the most to return
     */
    public List<RecordedAct> list(long beforeSeq, int limit) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                SELECT * FROM act WHERE seq < :before
                                ORDER BY seq DESC LIMIT :limit
                                """)
                        .bind("before", beforeSeq)
                        .bind("limit", limit)
                        .map(ROW)
                        .list());
    }

    /** Every act of that name, the first one first. */
    public List<RecordedAct> of(String action) {
        return database.read(handle ->
                handle.createQuery("SELECT * FROM act WHERE action = :action ORDER BY seq")
                        .bind("action", action)
                        .map(ROW)
                        .list());
    }

    /** Walks the whole chain from its first act. */
    public AuditVerdict verify() {
        return database.read(handle -> {
            try (Stream<RecordedAct> acts =
                    handle.createQuery("SELECT * FROM act ORDER BY seq").map(ROW).stream()) {
                return walk(acts.iterator());
            }
        });
    }

    private static AuditVerdict walk(Iterator<RecordedAct> acts) {
        long seq = 0;
        Sha256 head = RecordedAct.NONE;
        while (acts.hasNext()) {
            RecordedAct act = acts.next();
            seq++;
            if (act.seq() != seq || !act.previous().equals(head) || !act.isWhole()) {
                return new AuditVerdict.Broken(seq);
            }
            head = act.hash();
        }
        return new AuditVerdict.Intact(seq, head);
    }

    private static RecordedAct act(ResultSet row) throws SQLException {
        String person = row.getString("person");
        return new RecordedAct(
                row.getLong("seq"),
                Instant.parse(row.getString("at")),
                new Act(
                        person == null ? null : new PersonId(person),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("origin")),
                new Sha256(row.getString("previous")),
                new Sha256(row.getString("hash")));
    }
}
