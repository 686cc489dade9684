package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.StandIn;
import id.go.esdm.gatrik.kiosk.admin.people.StandInKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Somebody who stands in for an absent officer, as the API tells it.
 *
 * @param title as papers have it
 * @param until the first moment at which it no longer holds
 * @param letter number of the order, if the office typed one
 */
record StandInView(
        String id,
        String person,
        Role role,
        StandInKind kind,
        String title,
        Instant from,
        Instant until,
        @Nullable String letter) {
    static StandInView of(StandIn standIn) {
        return new StandInView(
                standIn.id(),
                standIn.person().value(),
                standIn.role(),
                standIn.kind(),
                standIn.title(),
                standIn.from(),
                standIn.until(),
                standIn.letter());
    }
}
