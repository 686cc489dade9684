package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.Manifest.NotaDinasRef;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register of publications; they are only ever added. Stateless. */
final class PublicationStore {
    static final RowMapper<Publication> ROW =
            (row, context) -> {
                String cycle = row.getString("cycle");
                return new Publication(
                        row.getInt("edition"),
                        Manifest.Kind.valueOf(row.getString("kind")),
                        new Sha256(row.getString("manifest")),
                        cycle == null ? null : new CycleId(cycle),
                        new PersonId(row.getString("person")),
                        Instant.parse(row.getString("at")),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("removed"),
                        row.getInt("entries"),
                        row.getString("title"),
                        notaDinas(row),
                        row.getString("reason"));
            };

    /** Records a publication, which by that is the live one; a number or cycle can come only once. */
    void add(Handle handle, Publication publication) {
        CycleId cycle = publication.cycle();
        NotaDinasRef nota = publication.notaDinas();
        handle.createUpdate(
                        """
                        INSERT INTO publication
                            (edition, kind, manifest, cycle, person, at, added, changed, removed, entries,
                             title, nota_number, nota_date, nota_sha256, reason)
                        VALUES
                            (:edition, :kind, :manifest, :cycle, :by, :at, :added, :changed, :removed,
                             :entries, :title, :notaNumber, :notaDate, :notaSha256, :reason)
                        """)
                .bind("edition", publication.edition())
                .bind("kind", publication.kind().name())
                .bind("manifest", publication.manifest().hex())
                .bind("cycle", cycle == null ? null : cycle.value())
                .bind("by", publication.by().value())
                .bind("at", publication.at())
                .bind("added", publication.added())
                .bind("changed", publication.changed())
                .bind("removed", publication.removed())
                .bind("entries", publication.entries())
                .bind("title", publication.title())
                .bind("notaNumber", nota == null ? null : nota.number())
                .bind("notaDate", nota == null ? null : nota.date().toString())
                .bind("notaSha256", nota == null ? null : nota.sha256().hex())
                .bind("reason", publication.reason())
                .execute();
    }

    /** All publications, the newest first. */
    List<Publication> all(Handle handle) {
        return handle.createQuery("SELECT * FROM publication ORDER BY edition DESC")
                .map(ROW)
                .list();
    }

    /** The publication of that edition. */
    Optional<Publication> find(Handle handle, int edition) {
        return handle.createQuery("SELECT * FROM publication WHERE edition = :edition")
                .bind("edition", edition)
                .map(ROW)
                .findOne();
    }

    /** The live one. */
    Optional<Publication> findNewest(Handle handle) {
        return handle.createQuery("SELECT * FROM publication ORDER BY edition DESC LIMIT 1")
                .map(ROW)
                .findOne();
    }

    /** The withdrawals after that moment, the newest first. */
    List<Publication> withdrawalsSince(Handle handle, Instant since) {
        return handle.createQuery(
                        """
                        SELECT * FROM publication WHERE kind = 'WITHDRAWAL' AND at > :since
                        ORDER BY edition DESC
                        """)
                .bind("since", since)
                .map(ROW)
                .list();
    }

    private static @Nullable NotaDinasRef notaDinas(ResultSet row) throws SQLException {
        String number = row.getString("nota_number");
        return number == null
                ? null
                : new NotaDinasRef(
                        number,
                        LocalDate.parse(row.getString("nota_date")),
                        new Sha256(row.getString("nota_sha256")));
    }
}
