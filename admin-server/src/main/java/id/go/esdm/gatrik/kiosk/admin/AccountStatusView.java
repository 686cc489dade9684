package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.people.AccountStatus;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

import java.util.List;

/**
 * An account as the administrator's API tells it.
 *
 * @param state what it waits for; {@code stateTitle} says it in words
 * @param units that it speaks for; none for any
 * @param standIns what it stands in for, now or later
 */
record AccountStatusView(
        String person,
        String username,
        String displayName,
        Role role,
        boolean enabled,
        AccountStatus.State state,
        String stateTitle,
        List<String> units,
        List<StandInView> standIns) {
    static AccountStatusView of(AccountStatus status) {
        return new AccountStatusView(
                status.account().person().value(),
                status.account().username(),
                status.account().displayName(),
                status.account().role(),
                status.account().enabled(),
                status.state(),
                status.state().title(),
                status.units(),
                status.standIns().stream().map(StandInView::of).toList());
    }
}
