package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.AccountChange;
import id.go.esdm.gatrik.kiosk.admin.people.AccountProblem;
import id.go.esdm.gatrik.kiosk.admin.people.AccountStatus;
import id.go.esdm.gatrik.kiosk.admin.people.Appointment;
import id.go.esdm.gatrik.kiosk.admin.people.PeopleRoom;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.RootAccess;
import id.go.esdm.gatrik.kiosk.admin.people.RootUnlock;
import id.go.esdm.gatrik.kiosk.admin.people.SignIn;
import id.go.esdm.gatrik.kiosk.admin.people.StandIn;
import id.go.esdm.gatrik.kiosk.admin.people.StandInChange;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;

import io.javalin.http.Context;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What an administrator does to accounts, the same for the pages and the API. Whatever touches the roster or the root key takes the
 * administrator's own password again; passwords are wiped. Every refusal is a {@link ProblemException}.
 */
final class AccountOffice {
    private final PeopleRoom room;

    AccountOffice(PeopleRoom room) {
        this.room = room;
    }

    /** Every account, by user name. */
    List<AccountStatus> list() {
        return room.administration().overview();
    }

    /** The account of the request's path. */
    AccountStatus get(Context ctx) {
        String person = ctx.pathParam("person");
        return list().stream()
                .filter(status -> status.account().person().value().equals(person))
                .findFirst()
                .orElseThrow(AccountRefusals::unknown);
    }

    /** What the person of the request's path stood in for and no longer does. */
    List<StandIn> past(AccountStatus status) {
        return room.standIns().list().stream()
                .filter(standIn -> standIn.person().equals(status.account().person()))
                .filter(standIn -> !status.standIns().contains(standIn))
                .toList();
    }

    /** The office's units. */
    List<String> units() {
        return room.units().names();
    }

    void replaceUnits(Context ctx, List<String> names) {
        room.units()
                .replace(by(ctx), names, ctx.ip())
                .map(AccountRefusals::of)
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    Account add(
            Context ctx,
            String username,
            String displayName,
            Role role,
            List<String> units,
            char[] initial) {
        try {
            return done(
                    room.administration()
                            .create(
                                    by(ctx),
                                    username,
                                    displayName,
                                    role,
                                    units,
                                    initial,
                                    ctx.ip()));
        } finally {
            Arrays.fill(initial, '\0');
        }
    }

    void assign(Context ctx, PersonId person, List<String> units) {
        done(room.units().assign(by(ctx), person, units, ctx.ip()));
    }

    void enrol(Context ctx, PersonId person, char[] password) {
        withRoot(ctx, password, root -> done(room.administration().enrol(root, person, ctx.ip())));
    }

    void disable(Context ctx, PersonId person, char[] password) {
        withRoot(
                ctx, password, root -> done(room.administration().disable(root, person, ctx.ip())));
    }

    void reset(Context ctx, PersonId person, char[] initial, char[] password) {
        try {
            withRoot(
                    ctx,
                    password,
                    root -> done(room.administration().reset(root, person, initial, ctx.ip())));
        } finally {
            Arrays.fill(initial, '\0');
        }
    }

    StandIn appoint(Context ctx, Appointment asked, char[] password) {
        return withRoot(
                ctx, password, root -> done(room.standIns().appoint(root, asked, ctx.ip())));
    }

    StandIn revoke(Context ctx, PersonId person, String standIn, char[] password) {
        return withRoot(
                ctx,
                password,
                root -> done(room.standIns().revoke(root, person, standIn, ctx.ip())));
    }

    private <T> T withRoot(Context ctx, char[] password, Function<RootAccess, T> task) {
        try {
            return switch (room.rootDoor()
                    .open(Access.account(ctx).username(), password, ctx.ip())) {
                case RootUnlock.Opened(RootAccess opened) -> {
                    try (opened) {
                        yield task.apply(opened);
                    }
                }
                case RootUnlock.NotAdmitted() -> throw AccountRefusals.notAdmitted();
                case RootUnlock.Refused(SignIn.Refusal refusal) ->
                        throw AccountRefusals.of(refusal);
            };
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static PersonId by(Context ctx) {
        return Access.account(ctx).person();
    }

    private static Account done(AccountChange change) {
        return switch (change) {
            case AccountChange.Done(Account account) -> account;
            case AccountChange.Refused(AccountProblem problem) -> throw AccountRefusals.of(problem);
        };
    }

    private static StandIn done(StandInChange outcome) {
        return switch (outcome) {
            case StandInChange.Done(StandIn standIn) -> standIn;
            case StandInChange.Refused(AccountProblem problem) -> throw AccountRefusals.of(problem);
        };
    }
}
