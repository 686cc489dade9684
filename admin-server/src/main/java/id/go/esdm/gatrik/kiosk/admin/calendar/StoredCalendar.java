package id.go.esdm.gatrik.kiosk.admin.calendar;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A version of the calendar.
 *
 * @param version 0 for the one that the program brings along, then counting
 * @param at when it was put in place; null for version 0
 * @param by who did; null for version 0
 */
public record StoredCalendar(
        int version, @Nullable Instant at, @Nullable PersonId by, WorkingCalendar calendar) {}
