package id.go.esdm.gatrik.kiosk.admin.archive;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register of papers. Their bytes lie in the object store under their hash. Stateless. */
public final class PaperStore {
    private static final RowMapper<Paper> PAPER =
            (row, context) ->
                    new Paper(
                            new PaperId(row.getString("id")),
                            row.getString("cycle"),
                            PaperKind.valueOf(row.getString("kind")),
                            row.getString("number"),
                            date(row),
                            row.getString("name"),
                            row.getString("media_type"),
                            row.getLong("bytes"),
                            new Sha256(row.getString("sha256")),
                            new PersonId(row.getString("person")),
                            context.findColumnMapperFor(Instant.class)
                                    .orElseThrow()
                                    .map(row, "at", context));

    /** Adds a paper; its bytes are in the object store already. */
    public void add(Handle handle, Paper paper) {
        handle.createUpdate(
                        """
                        INSERT INTO paper
                            (id, cycle, kind, number, date, name, media_type, bytes, sha256, person, at)
                        VALUES
                            (:id, :cycle, :kind, :number, :date, :name, :type, :bytes, :sha256, :by, :at)
                        """)
                .bind("id", paper.id().value())
                .bind("cycle", paper.cycle())
                .bind("kind", paper.kind().name())
                .bind("number", paper.number())
                .bind("date", paper.date() == null ? null : paper.date().toString())
                .bind("name", paper.name())
                .bind("type", paper.mediaType())
                .bind("bytes", paper.bytes())
                .bind("sha256", paper.sha256().hex())
                .bind("by", paper.by().value())
                .bind("at", paper.at())
                .execute();
    }

    /** The papers of a cycle, oldest first. */
    public List<Paper> of(Handle handle, String cycle) {
        return handle.createQuery("SELECT * FROM paper WHERE cycle = :cycle ORDER BY at, rowid")
                .bind("cycle", cycle)
                .map(PAPER)
                .list();
    }

    /** One paper. */
    public Optional<Paper> find(Handle handle, PaperId id) {
        return handle.createQuery("SELECT * FROM paper WHERE id = :id")
                .bind("id", id.value())
                .map(PAPER)
                .findOne();
    }

    /** The newest paper of a kind in a cycle: the one that counts. */
    public Optional<Paper> findNewest(Handle handle, String cycle, PaperKind kind) {
        return handle.createQuery(
                        """
                        SELECT * FROM paper WHERE cycle = :cycle AND kind = :kind
                        ORDER BY at DESC, rowid DESC LIMIT 1
                        """)
                .bind("cycle", cycle)
                .bind("kind", kind.name())
                .map(PAPER)
                .findOne();
    }

    /** Every paper of every cycle, oldest first. */
    public List<Paper> all(Handle handle) {
        return handle.createQuery("SELECT * FROM paper ORDER BY at, rowid").map(PAPER).list();
    }

    private static @Nullable LocalDate date(ResultSet row) throws java.sql.SQLException {
        String date = row.getString("date");
        return date == null ? null : LocalDate.parse(date);
    }
}
