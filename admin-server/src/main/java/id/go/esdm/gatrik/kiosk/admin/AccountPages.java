package id.go.esdm.gatrik.kiosk.admin;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.ADMINISTRATOR;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.AccountStatus;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Notice;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.Problem;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;

import io.javalin.http.Context;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everybody's accounts, the form for another one, and the office's list of units. */
final class AccountPages implements RouteGroup {
    static final String LIST = "/akun";
    static final Access ONLY = Access.roles(ADMINISTRATOR);
    private static final String ADD = "Tambah akun";
    private static final String UNITS = "Daftar unit";

    private final Page page;
    private final AccountOffice office;

    AccountPages(Page page, AccountOffice office) {
        this.page = page;
        this.office = office;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, LIST, ONLY, this::list).inMenu("Akun", "users");
        // Before the accounts: these would be taken for the id of one.
        routes.add(GET, LIST + "/tambah", ONLY, ctx -> showForm(ctx, Form.none()));
        routes.add(POST, LIST + "/tambah", ONLY, this::add);
        routes.add(GET, LIST + "/unit", ONLY, this::units);
        routes.add(POST, LIST + "/unit", ONLY, this::replaceUnits);
    }

    private void list(Context ctx) {
        List<AccountStatus> all = office.list();
        page.show(
                ctx,
                "people/list",
                "Akun",
                Map.of(
                        "accounts",
                        all,
                        "standIns",
                        all.stream()
                                .flatMap(status ->
                                        status.standIns().stream()
                                                .map(standIn ->
                                                        new StandInLine(status.account(), standIn)))
                                .toList(),
                        "units",
                        office.units()));
    }

    private void showForm(Context ctx, Form typed) {
        page.show(ctx, "people/add", ADD, form(typed));
    }

    private Map<String, Object> form(Form typed) {
        return Map.of(
                "roles", AccountWords.roles(_ -> true), "units", office.units(), "typed", typed);
    }

    private void add(Context ctx) {
        Form form = Form.read(ctx);
        try {
            AccountForms read = new AccountForms(form);
            Role role = read.role();
            char[] initial = read.password(AccountRefusals.INITIAL);
            read.check();
            Account made =
                    office.add(
                            ctx,
                            form.value("username"),
                            form.value("displayName"),
                            Objects.requireNonNull(role),
                            form.texts("units"),
                            initial);
            page.redirect(
                    ctx,
                    PersonPages.path(made),
                    Notice.done(
                            "Akun "
                                    + made.username()
                                    + " dibuat. Sampaikan kata sandi awalnya; pemiliknya diminta"
                                    + " menggantinya saat pertama kali masuk."));
        } catch (ProblemException refusal) {
            page.showAgain(ctx, refusal.problem(), "people/add", ADD, form(form));
        }
    }

    private void units(Context ctx) {
        page.show(ctx, "people/units", UNITS, Map.of("names", String.join("\n", office.units())));
    }

    private void replaceUnits(Context ctx) {
        Form form = Form.read(ctx);
        String typed = form.value("units");
        try {
            office.replaceUnits(
                    ctx, typed.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
            page.redirect(ctx, LIST, Notice.done("Daftar unit disimpan."));
        } catch (ProblemException refusal) {
            Problem problem = refusal.problem();
            page.showAgain(ctx, problem, "people/units", UNITS, Map.of("names", typed));
        }
    }
}
