package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.StandInKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Who is to stand in for an absent officer, as programs send it.
 *
 * @param from the first moment; left out for now
 * @param until the first moment at which it no longer holds
 * @param letter number of the order, as the office typed it
 */
record NewStandIn(
        Role role,
        StandInKind kind,
        @Nullable Instant from,
        Instant until,
        @Nullable String letter,
        String password) {}
