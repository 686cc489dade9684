package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The versions of the SOP that an office put in place; they are only ever added. Stateless. */
final class SopStore {
    /** Every version unread, the oldest first. */
    List<SopRow> rows(Handle handle) {
        return handle.createQuery("SELECT id, document, sha256 FROM sop ORDER BY place")
                .map((row, _) -> new SopRow(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** The version of every cycle whose first deed can be read. */
    List<SopFollowed> followed(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT cycle, json_extract(move, '$.sop') AS sop FROM deed
                        WHERE version = 1 AND json_valid(move)
                              AND json_extract(move, '$.sop') IS NOT NULL
                        ORDER BY cycle
                        """)
                .map((row, _) -> new SopFollowed(row.getString(1), row.getString(2)))
                .list();
    }

    Optional<String> findNewest(Handle handle) {
        return handle.createQuery("SELECT id FROM sop ORDER BY place DESC LIMIT 1")
                .mapTo(String.class)
                .findOne();
    }

    /** The ids, the newest first. */
    List<String> ids(Handle handle) {
        return handle.createQuery("SELECT id FROM sop ORDER BY place DESC")
                .mapTo(String.class)
                .list();
    }

    Optional<StoredSop> find(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM sop WHERE id = :id")
                .bind("id", id)
                .map((row, _) ->
                        stored(
                                row.getString("document"),
                                new Sha256(row.getString("sha256")),
                                Instant.parse(row.getString("at")),
                                row.getString("person")))
                .findOne();
    }

    void add(Handle handle, SopReading.Sound sound, Instant at, @Nullable PersonId by) {
        handle.createUpdate(
                        """
                        INSERT INTO sop (place, id, document, sha256, person, at)
                        VALUES ((SELECT coalesce(max(place), 0) + 1 FROM sop),
                                :id, :document, :sha256, :person, :at)
                        """)
                .bind("id", sound.sop().id())
                .bind("document", sound.text())
                .bind("sha256", sound.sha256().hex())
                .bind("person", by == null ? null : by.value())
                .bind("at", at)
                .execute();
    }

    private static StoredSop stored(
            String document, Sha256 sha256, Instant at, @Nullable String person) {
        byte[] file = document.getBytes(StandardCharsets.UTF_8);
        if (!Sha256.of(file).equals(sha256)
                || !(SopReader.read(file) instanceof SopReading.Sound(Sop sop, _, _))) {
            throw new IllegalStateException("the register's SOP is not the one put in place");
        }
        return new StoredSop(
                sop, document, sha256, at, person == null ? null : new PersonId(person));
    }
}
