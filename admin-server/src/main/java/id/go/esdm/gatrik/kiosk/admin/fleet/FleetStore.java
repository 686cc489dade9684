package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The register of terminals, and of what each said last. Stateless. */
final class FleetStore {
    private static final RowMapper<Terminal> TERMINAL = (row, _) -> terminal(row);

    static Terminal terminal(ResultSet row) throws SQLException {
        String pairedBy = row.getString("paired_by");
        return new Terminal(
                row.getString("id"),
                row.getString("name"),
                Ed25519.decode(row.getString("key")),
                row.getBoolean("embedded"),
                Instant.parse(row.getString("paired_at")),
                pairedBy == null ? null : new PersonId(pairedBy),
                instant(row.getString("retired_at")));
    }

    /** Adds a terminal, or takes a known one back in under its new token and name. */
    void put(Handle handle, Terminal terminal, Sha256 tokenHash) {
        handle.createUpdate(
                        """
                        INSERT INTO terminal
                            (id, name, key, token_hash, embedded, paired_at, paired_by, retired_at)
                        VALUES (:id, :name, :key, :token, :embedded, :pairedAt, :pairedBy, NULL)
                        ON CONFLICT (id) DO UPDATE SET name = excluded.name,
                            token_hash = excluded.token_hash, embedded = excluded.embedded,
                            paired_by = excluded.paired_by, retired_at = NULL
                        """)
                .bind("id", terminal.id())
                .bind("name", terminal.name())
                .bind("key", Ed25519.encode(terminal.key()))
                .bind("token", tokenHash.hex())
                .bind("embedded", terminal.embedded() ? 1 : 0)
                .bind("pairedAt", terminal.pairedAt())
                .bind("pairedBy", terminal.pairedBy() == null ? null : terminal.pairedBy().value())
                .execute();
    }

    void rename(Handle handle, String id, String name) {
        handle.createUpdate("UPDATE terminal SET name = :name WHERE id = :id")
                .bind("id", id)
                .bind("name", name)
                .execute();
    }

    void retire(Handle handle, String id, Instant at) {
        handle.createUpdate("UPDATE terminal SET retired_at = :at WHERE id = :id")
                .bind("id", id)
                .bind("at", at)
                .execute();
    }

    Optional<Terminal> find(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM terminal WHERE id = :id")
                .bind("id", id)
                .map(TERMINAL)
                .findOne();
    }

    /** The terminal that shows that token, unless it is retired. */
    Optional<Terminal> findByToken(Handle handle, Sha256 tokenHash) {
        return handle.createQuery(
                        """
                        SELECT * FROM terminal WHERE token_hash = :token AND retired_at IS NULL
                        """)
                .bind("token", tokenHash.hex())
                .map(TERMINAL)
                .findOne();
    }

    /** All terminals, retired ones last, by name. */
    List<Terminal> all(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT * FROM terminal ORDER BY retired_at IS NOT NULL, name, id
                        """)
                .map(TERMINAL)
                .list();
    }

    void putSighting(Handle handle, String terminal, Sighting sighting) {
        handle.createUpdate(
                        """
                        INSERT INTO sighting (terminal, at, state, edition, problem, version)
                        VALUES (:terminal, :at, :state, :edition, :problem, :version)
                        ON CONFLICT (terminal) DO UPDATE SET at = excluded.at,
                            state = excluded.state, edition = excluded.edition,
                            problem = excluded.problem, version = excluded.version
                        """)
                .bind("terminal", terminal)
                .bind("at", sighting.at())
                .bind("state", sighting.state().name())
                .bind("edition", sighting.edition())
                .bind("problem", sighting.problem())
                .bind("version", sighting.version())
                .execute();
    }

    /** What each terminal said last, by its id. */
    Map<String, Sighting> sightings(Handle handle) {
        return handle
                .createQuery("SELECT * FROM sighting")
                .map((row, _) -> Map.entry(row.getString("terminal"), sighting(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        return new Sighting(
                Instant.parse(row.getString("at")),
                Sighting.State.valueOf(row.getString("state")),
                row.getInt("edition"),
                row.getString("problem"),
                row.getString("version"));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
