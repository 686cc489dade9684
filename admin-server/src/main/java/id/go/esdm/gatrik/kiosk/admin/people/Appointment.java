package id.go.esdm.gatrik.kiosk.admin.people;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * That somebody is to stand in for an absent officer.
 *
 * @param from the first moment; what is already past of today is left out
 * @param until the first moment at which it no longer holds
 * @param letter number of the order, as the office typed it
 */
public record Appointment(
        PersonId person,
        Role role,
        StandInKind kind,
        Instant from,
        Instant until,
        @Nullable String letter) {}
