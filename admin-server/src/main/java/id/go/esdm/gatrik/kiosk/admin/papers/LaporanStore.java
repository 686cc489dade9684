package id.go.esdm.gatrik.kiosk.admin.papers;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register of laporan; each is added once. Their bytes lie in the object store. Stateless. */
public final class LaporanStore {
    private static final RowMapper<StoredLaporan> ROW =
            (row, _) ->
                    new StoredLaporan(
                            row.getInt("edition"),
                            new Sha256(row.getString("sha256")),
                            row.getLong("bytes"),
                            row.getInt("pages"),
                            Instant.parse(row.getString("made_at")));

    /** Adds a laporan; its bytes are in the object store already. */
    public void add(Handle handle, StoredLaporan laporan) {
        handle.createUpdate(
                        """
                        INSERT INTO laporan (edition, sha256, bytes, pages, made_at)
                        VALUES (:edition, :sha256, :bytes, :pages, :madeAt)
                        """)
                .bind("edition", laporan.edition())
                .bind("sha256", laporan.sha256().hex())
                .bind("bytes", laporan.bytes())
                .bind("pages", laporan.pages())
                .bind("madeAt", laporan.madeAt())
                .execute();
    }

    /** The laporan of that edition's publication. */
    public Optional<StoredLaporan> find(Handle handle, int edition) {
        return handle.createQuery("SELECT * FROM laporan WHERE edition = :edition")
                .bind("edition", edition)
                .map(ROW)
                .findOne();
    }

    /** Those of some editions. */
    public Map<Integer, StoredLaporan> of(Handle handle, Collection<Integer> editions) {
        return editions.isEmpty()
                ? Map.of()
                : handle
                        .createQuery("SELECT * FROM laporan WHERE edition IN (<editions>)")
                        .bindList("editions", List.copyOf(editions))
                        .map(ROW)
                        .stream()
                        .collect(Collectors.toMap(StoredLaporan::edition, Function.identity()));
    }

    /** Every laporan, in the order of the editions. */
    public List<StoredLaporan> all(Handle handle) {
        return handle.createQuery("SELECT * FROM laporan ORDER BY edition").map(ROW).list();
    }

    /** The publications that have none yet, the newest first. */
    public List<Integer> missing(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT edition FROM publication
                        WHERE edition NOT IN (SELECT edition FROM laporan) ORDER BY edition DESC
                        """)
                .mapTo(Integer.class)
                .list();
    }
}
