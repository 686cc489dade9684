package id.go.esdm.gatrik.kiosk.admin;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.AccountProblem.Fault;
import id.go.esdm.gatrik.kiosk.admin.people.AccountStatus;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.StandIn;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Notice;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import io.javalin.http.Context;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One person's account, and everything that an administrator does to it: each act on a page of its own. */
final class PersonPages implements RouteGroup {
    private static final String ONE = AccountPages.LIST + "/{person}";
    private static final String STAND_IN = "people/standin";
    private static final String UNITS = "people/ownunits";

    private final Page page;
    private final AccountOffice office;
    private final Clock clock;

    PersonPages(Page page, AccountOffice office, Clock clock) {
        this.page = page;
        this.office = office;
        this.clock = clock;
    }

    /** What is done once the password is typed. */
    private interface Act {
        void perform(Context ctx, PersonId person, AccountForms typed, char[] password);
    }

    static String path(Account account) {
        return AccountPages.LIST + "/" + account.person();
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, ONE, AccountPages.ONLY, this::show);
        routes.add(GET, ONE + "/plh", AccountPages.ONLY, this::appointForm);
        routes.add(POST, ONE + "/plh", AccountPages.ONLY, this::appoint);
        routes.add(GET, ONE + "/unit", AccountPages.ONLY, this::unitsForm);
        routes.add(POST, ONE + "/unit", AccountPages.ONLY, this::assign);
        confirmed(
                routes,
                "/sahkan",
                Confirming.ENROL,
                "Kunci disahkan.",
                (ctx, person, _, password) -> office.enrol(ctx, person, password));
        confirmed(
                routes,
                "/sandi",
                Confirming.RESET,
                "Kata sandi awal diberikan. Sampaikan kepada pemilik akunnya.",
                (ctx, person, typed, password) ->
                        office.reset(
                                ctx, person, typed.password(AccountRefusals.INITIAL), password));
        confirmed(
                routes,
                "/nonaktif",
                Confirming.DISABLE,
                "Akun dinonaktifkan.",
                (ctx, person, _, password) -> office.disable(ctx, person, password));
        confirmed(
                routes,
                "/plh/{standIn}",
                Confirming.REVOKE,
                "Penugasan diakhiri.",
                (ctx, person, _, password) ->
                        office.revoke(ctx, person, ctx.pathParam("standIn"), password));
    }

    private void show(Context ctx) {
        AccountStatus status = office.get(ctx);
        page.show(
                ctx,
                "people/one",
                status.account().displayName(),
                Map.of("status", status, "past", office.past(status).reversed()));
    }

    private void appointForm(Context ctx) {
        String today = LocalDate.ofInstant(clock.instant(), Wib.ZONE).toString();
        Form typed = Form.of(Map.of("from", List.of(today), "until", List.of(today)));
        page.show(ctx, STAND_IN, standInTitle(), standInModel(ctx, typed));
    }

    private void appoint(Context ctx) {
        Form form = Form.read(ctx);
        attempt(
                ctx,
                person -> {
                    AccountForms typed = new AccountForms(form);
                    char[] password = typed.password(AccountRefusals.PASSWORD);
                    StandIn made = office.appoint(ctx, typed.appointment(person), password);
                    done(
                            ctx,
                            "Ditugaskan sebagai "
                                    + made.words()
                                    + ", "
                                    + Wib.end(made.until())
                                    + ".");
                },
                refusal ->
                        page.showAgain(
                                ctx,
                                refusal.problem(),
                                STAND_IN,
                                standInTitle(),
                                standInModel(ctx, form)));
    }

    private static String standInTitle() {
        return "Tugaskan sebagai Plh. atau Plt.";
    }

    private Map<String, Object> standInModel(Context ctx, Form typed) {
        AccountStatus status = office.get(ctx);
        Role own = status.account().role();
        return Map.of(
                "account",
                status.account(),
                "roles",
                AccountWords.roles(role -> role.isStoodInFor() && role != own),
                "kinds",
                AccountWords.kinds(),
                "typed",
                typed);
    }

    private void unitsForm(Context ctx) {
        AccountStatus status = office.get(ctx);
        page.show(ctx, UNITS, "Unit", unitsModel(status, status.units()));
    }

    private void assign(Context ctx) {
        Form form = Form.read(ctx);
        attempt(
                ctx,
                person -> {
                    office.assign(ctx, person, form.texts("units"));
                    done(ctx, "Unit disimpan.");
                },
                refusal ->
                        page.showAgain(
                                ctx,
                                refusal.problem(),
                                UNITS,
                                "Unit",
                                unitsModel(office.get(ctx), form.texts("units"))));
    }

    private Map<String, Object> unitsModel(AccountStatus status, List<String> ticked) {
        return Map.of("account", status.account(), "units", office.units(), "ticked", ticked);
    }

    private void confirmed(
            Routes routes, String path, Confirming confirming, String done, Act act) {
        String template = "people/confirm";
        routes.add(
                GET,
                ONE + path,
                AccountPages.ONLY,
                ctx -> page.show(ctx, template, confirming.title(), model(ctx, confirming)));
        routes.add(
                POST,
                ONE + path,
                AccountPages.ONLY,
                ctx -> {
                    AccountForms typed = new AccountForms(Form.read(ctx));
                    attempt(
                            ctx,
                            person -> {
                                char[] password = typed.password(AccountRefusals.PASSWORD);
                                typed.check();
                                act.perform(ctx, person, typed, password);
                                done(ctx, done);
                            },
                            refusal ->
                                    page.showAgain(
                                            ctx,
                                            refusal.problem(),
                                            template,
                                            confirming.title(),
                                            model(ctx, confirming)));
                });
    }

    private Map<String, Object> model(Context ctx, Confirming confirming) {
        AccountStatus status = office.get(ctx);
        return Map.of(
                "account",
                status.account(),
                "confirming",
                confirming,
                "subject",
                confirming.equals(Confirming.REVOKE) ? standIn(ctx, status) : "");
    }

    private static String standIn(Context ctx, AccountStatus status) {
        return status.standIns().stream()
                .filter(standIn -> standIn.id().equals(ctx.pathParam("standIn")))
                .map(standIn -> standIn.title() + ", " + AccountWords.period(standIn))
                .findFirst()
                .orElseThrow(() -> new ProblemException(404, Fault.STAND_IN_OVER.sentence()));
    }

    /** An account that is not there is no form to be shown again. */
    private void attempt(
            Context ctx, Consumer<PersonId> task, Consumer<ProblemException> showAgain) {
        PersonId person = office.get(ctx).account().person();
        try {
            task.accept(person);
        } catch (ProblemException refusal) {
            showAgain.accept(refusal);
        }
    }

    private void done(Context ctx, String sentence) {
        page.redirect(ctx, path(office.get(ctx).account()), Notice.done(sentence));
    }
}
