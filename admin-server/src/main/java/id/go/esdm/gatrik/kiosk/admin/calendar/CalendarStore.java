package id.go.esdm.gatrik.kiosk.admin.calendar;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import org.jdbi.v3.core.Handle;

import java.time.Instant;
import java.util.Optional;

/** The versions of the calendar in the register; they are only ever added. Stateless. */
final class CalendarStore {
    /** The number of the newest version; 0 if there is none. */
    int newest(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(version), 0) FROM calendar")
                .mapTo(Integer.class)
                .one();
    }

    /** The number of the version that was in place at that moment; 0 if there was none. */
    int newestAt(Handle handle, Instant at) {
        return handle.createQuery("SELECT coalesce(max(version), 0) FROM calendar WHERE at <= :at")
                .bind("at", at)
                .mapTo(Integer.class)
                .one();
    }

    Optional<StoredCalendar> find(Handle handle, int version) {
        return handle.createQuery("SELECT * FROM calendar WHERE version = :version")
                .bind("version", version)
                .map((row, _) ->
                        new StoredCalendar(
                                row.getInt("version"),
                                Instant.parse(row.getString("at")),
                                new PersonId(row.getString("person")),
                                CalendarReading.read(
                                        StrictJson.read(
                                                row.getString("document"), CalendarText.class))))
                .findOne();
    }

    void add(Handle handle, int version, Instant at, PersonId by, String document) {
        handle.createUpdate(
                        """
                        INSERT INTO calendar (version, at, person, document)
                        VALUES (:version, :at, :person, :document)
                        """)
                .bind("version", version)
                .bind("at", at)
                .bind("person", by.value())
                .bind("document", document)
                .execute();
    }
}
