package id.go.esdm.gatrik.kiosk.admin.calendar;

import id.go.esdm.gatrik.kiosk.admin.people.Act;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Witness;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The calendar of the office, with every version that it ever had. Thread-safe. */
public final class Calendars {
    private static final StoredCalendar FIRST =
            new StoredCalendar(0, null, null, WorkingCalendar.standard());

    private final Database database;
    private final CalendarStore store = new CalendarStore();
    private final Witness witness;
    private final Clock clock;

    /** Versions never change, and each keeps the sums that it worked out. */
    private final Map<Integer, StoredCalendar> read = new ConcurrentHashMap<>(Map.of(0, FIRST));

    /** The calendar in that register. */
    public Calendars(Database database, Witness witness, Clock clock) {
        this.database = database;
        this.witness = witness;
        this.clock = clock;
    }

    /** The calendar as it is now. */
    public StoredCalendar current() {
        return database.read(handle -> known(handle, store.newest(handle)));
    }

    /** The calendar as it was at that moment, by which what was finished then is judged for good. */
    public WorkingCalendar asOf(Instant at) {
        return database.read(handle -> known(handle, store.newestAt(handle, at)).calendar());
    }

    /**
     * Puts another calendar in place.
     *
     * @param seen the version that the change was thought out on; null to take it as it is
     * @param origin from where, for the audit
     * @param change what becomes of the present calendar; it may refuse
     * @return the calendar after it; the present one if nothing changes
     * @throws ProblemException 409 if {@code seen} is not the present version
     */
    public StoredCalendar change(
            PersonId by,
            String origin,
            @Nullable Integer seen,
            UnaryOperator<WorkingCalendar> change) {
        return database.write(handle -> {
            StoredCalendar present = version(handle, store.newest(handle));
            if (seen != null && seen != present.version()) {
                throw new ProblemException(
                        409,
                        "Kalender sudah diubah orang lain sejak Anda membukanya, jadi tidak ada"
                                + " yang disimpan. Periksa keadaan terbarunya, lalu ulangi bila"
                                + " masih perlu.",
                        Map.of("version", present.version()));
            }
            WorkingCalendar after = change.apply(present.calendar());
            if (after.equals(present.calendar())) {
                return present;
            }
            int version = present.version() + 1;
            String document = CanonicalJson.text(CalendarText.of(after));
            store.add(handle, version, now(), by, document);
            witness.record(
                    handle,
                    Act.by(by, "calendar.change", Integer.toString(version), origin)
                            .changing(
                                    CanonicalJson.text(CalendarText.of(present.calendar())),
                                    document));
            return version(handle, version);
        });
    }

    private StoredCalendar known(Handle handle, int version) {
        return read.computeIfAbsent(version, number -> version(handle, number));
    }

    /** Not remembered: what is being written may yet be undone. */
    private StoredCalendar version(Handle handle, int version) {
        StoredCalendar known = read.get(version);
        return known != null ? known : store.find(handle, version).orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
