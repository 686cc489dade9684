package id.go.esdm.gatrik.kiosk.admin.calendar;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/**
 * The calendar with its version.
 *
 * @param version 0 for the one that the program brings along
 * @param changedBy absent for version 0, as is {@code changedAt}
 * @param zone in which its hours are
 */
record CalendarView(
        int version,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        String zone,
        CalendarText calendar) {
    static CalendarView of(StoredCalendar stored) {
        return new CalendarView(
                stored.version(),
                Optional.ofNullable(stored.by()).map(PersonId::value).orElse(null),
                stored.at(),
                "Asia/Jakarta",
                CalendarText.of(stored.calendar()));
    }
}
