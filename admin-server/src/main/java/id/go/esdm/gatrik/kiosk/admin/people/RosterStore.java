package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.admin.store.Database;

import org.jdbi.v3.core.Handle;

import java.time.Instant;
import java.util.Optional;

/** The signed rosters, each version once; the register itself refuses one that does not follow. Thread-safe. */
public final class RosterStore {
    private final Database database;

    RosterStore(Database database) {
        this.database = database;
    }

    /** The roster that counts now; none before the first administrator. */
    public Optional<SignedRoster> findCurrent() {
        return database.read(RosterStore::find);
    }

    /**
     * The roster that counts now.
     *
     * @throws IllegalStateException before the first administrator
     */
    public SignedRoster current() {
        return findCurrent().orElseThrow(() -> new IllegalStateException("no roster yet"));
    }

    static Optional<SignedRoster> find(Handle handle) {
        return handle.createQuery(
                        "SELECT json, signature FROM roster ORDER BY version DESC LIMIT 1")
                .map((row, context) ->
                        new SignedRoster(row.getBytes("json"), row.getBytes("signature")))
                .findOne();
    }

    static void append(Handle handle, SignedRoster next, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO roster (version, json, signature, signed_at)
                        VALUES (:version, :json, :signature, :now)
                        """)
                .bind("version", next.roster().version())
                .bind("json", next.json())
                .bind("signature", next.signature())
                .bind("now", now)
                .execute();
    }
}
