package id.go.esdm.gatrik.kiosk.admin;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.ADMINISTRATOR;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.PUT;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Appointment;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.StandIn;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Json;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;

import io.javalin.http.Context;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** The API of accounts, units and stand-ins. */
final class AccountRoutes implements RouteGroup {
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String ONE = ACCOUNTS + "/{person}";
    private static final String UNITS = "/api/v1/units";
    private static final Access ONLY = Access.roles(ADMINISTRATOR);

    private final AccountOffice office;
    private final Clock clock;

    AccountRoutes(AccountOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /** The administrator's own password, asked again. */
    record Confirmation(String password) {}

    /** A new password that its owner signs in with once. */
    record Reset(String initialPassword, String password) {}

    /** The office's list of units, or those of an account. */
    record UnitList(List<String> units) {}

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, ACCOUNTS, ONLY, this::list)
                .says("Semua akun, keadaannya, unitnya, dan penugasan Plh. atau Plt.")
                .answers(200, AccountStatusView.class);
        routes.add(POST, ACCOUNTS, ONLY, this::add)
                .says("Tambah akun; pemiliknya menetapkan kata sandinya sendiri")
                .takes(NewAccount.class)
                .answers(201, AccountStatusView.class);
        routes.add(GET, ONE, ONLY, this::one)
                .says("Satu akun")
                .answers(200, AccountStatusView.class);
        routes.add(PUT, ONE + "/units", ONLY, this::assign)
                .says("Tetapkan unit sebuah akun Unit Teknis")
                .takes(UnitList.class)
                .answers(200, AccountStatusView.class);
        routes.add(POST, ONE + "/enrol", ONLY, this::enrol)
                .says("Sahkan kunci penanda tangan")
                .takes(Confirmation.class)
                .answers(200, AccountStatusView.class);
        routes.add(POST, ONE + "/disable", ONLY, this::disable)
                .says("Nonaktifkan akun dan akhiri kuncinya")
                .takes(Confirmation.class)
                .answers(200, AccountStatusView.class);
        routes.add(POST, ONE + "/reset", ONLY, this::reset)
                .says("Beri kata sandi awal yang baru dan akhiri kunci yang lama")
                .takes(Reset.class)
                .answers(200, AccountStatusView.class);
        routes.add(POST, ONE + "/stand-ins", ONLY, this::appoint)
                .says("Tugaskan sebagai Plh. atau Plt.")
                .takes(NewStandIn.class)
                .answers(201, StandInView.class);
        routes.add(POST, ONE + "/stand-ins/{standIn}/revoke", ONLY, this::revoke)
                .says("Akhiri penugasan Plh. atau Plt. lebih awal")
                .takes(Confirmation.class)
                .answers(200, StandInView.class);
        routes.add(GET, UNITS, Access.signedIn(), this::units)
                .says("Daftar unit")
                .answers(200, UnitList.class);
        routes.add(PUT, UNITS, ONLY, this::replaceUnits)
                .says("Ganti daftar unit")
                .takes(UnitList.class)
                .answers(200, UnitList.class);
    }

    private void list(Context ctx) {
        Json.answer(ctx, 200, office.list().stream().map(AccountStatusView::of).toList());
    }

    private void one(Context ctx) {
        Json.answer(ctx, 200, AccountStatusView.of(office.get(ctx)));
    }

    private void add(Context ctx) {
        NewAccount sent = Json.read(ctx, NewAccount.class);
        Account made =
                office.add(
                        ctx,
                        sent.username(),
                        sent.displayName(),
                        sent.role(),
                        Objects.requireNonNullElse(sent.units(), List.of()),
                        sent.initialPassword().toCharArray());
        AccountStatusView view =
                office.list().stream()
                        .filter(status -> status.account().person().equals(made.person()))
                        .map(AccountStatusView::of)
                        .findFirst()
                        .orElseThrow();
        Json.answer(ctx, 201, view);
    }

    private void assign(Context ctx) {
        PersonId person = person(ctx);
        office.assign(ctx, person, Json.read(ctx, UnitList.class).units());
        one(ctx);
    }

    private void enrol(Context ctx) {
        PersonId person = person(ctx);
        office.enrol(ctx, person, Json.read(ctx, Confirmation.class).password().toCharArray());
        one(ctx);
    }

    private void disable(Context ctx) {
        PersonId person = person(ctx);
        office.disable(ctx, person, Json.read(ctx, Confirmation.class).password().toCharArray());
        one(ctx);
    }

    private void reset(Context ctx) {
        PersonId person = person(ctx);
        Reset sent = Json.read(ctx, Reset.class);
        office.reset(
                ctx, person, sent.initialPassword().toCharArray(), sent.password().toCharArray());
        one(ctx);
    }

    private void appoint(Context ctx) {
        PersonId person = person(ctx);
        NewStandIn sent = Json.read(ctx, NewStandIn.class);
        Appointment asked =
                new Appointment(
                        person,
                        sent.role(),
                        sent.kind(),
                        Objects.requireNonNullElseGet(sent.from(), clock::instant),
                        sent.until(),
                        sent.letter());
        StandIn made = office.appoint(ctx, asked, sent.password().toCharArray());
        Json.answer(ctx, 201, StandInView.of(made));
    }

    private void revoke(Context ctx) {
        PersonId person = person(ctx);
        Confirmation sent = Json.read(ctx, Confirmation.class);
        StandIn ended =
                office.revoke(ctx, person, ctx.pathParam("standIn"), sent.password().toCharArray());
        Json.answer(ctx, 200, StandInView.of(ended));
    }

    private void units(Context ctx) {
        Json.answer(ctx, 200, new UnitList(office.units()));
    }

    private void replaceUnits(Context ctx) {
        office.replaceUnits(ctx, Json.read(ctx, UnitList.class).units());
        units(ctx);
    }

    private PersonId person(Context ctx) {
        return office.get(ctx).account().person();
    }
}
