package id.go.esdm.gatrik.kiosk.admin.web;

import id.go.esdm.gatrik.kiosk.admin.people.Duties;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.StandIn;
import id.go.esdm.gatrik.kiosk.admin.people.StandInKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A role that the signed-in person may act in.
 *
 * @param title as papers have it, as in {@code Plh. Koordinator Humas dan Layanan Informasi Publik}
 * @param kind Plh or Plt; absent for the own role, as is the rest
 * @param until the first moment at which it no longer holds
 * @param letter number of the order, if the office typed one
 */
record DutyView(
        Role role,
        String title,
        @Nullable StandInKind kind,
        @Nullable Instant until,
        @Nullable String letter) {
    /** The own role, then what the person stands in for. */
    static List<DutyView> all(Duties duties) {
        return Stream.concat(
                        Stream.of(own(duties.own())), duties.running().stream().map(DutyView::of))
                .toList();
    }

    /** The one that counts now. */
    static DutyView active(Duties duties) {
        StandIn acting = duties.acting();
        return acting == null ? own(duties.own()) : of(acting);
    }

    private static DutyView own(Role role) {
        return new DutyView(role, role.title(), null, null, null);
    }

    private static DutyView of(StandIn standIn) {
        return new DutyView(
                standIn.role(), standIn.title(), standIn.kind(), standIn.until(), standIn.letter());
    }
}
