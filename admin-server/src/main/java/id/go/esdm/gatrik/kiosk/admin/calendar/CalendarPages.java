package id.go.esdm.gatrik.kiosk.admin.calendar;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Notice;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.Problem;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The page "Kalender kerja": a year at a glance for everybody, and its keeping for those who may. */
public final class CalendarPages implements RouteGroup {
    private static final String PATH = "/kalender";
    private static final String TITLE = "Kalender kerja";
    private static final String TEMPLATE = "calendar/calendar";
    private static final Set<Integer> SHOWN_AGAIN = Set.of(409, 422);

    private final Page page;
    private final Calendars calendars;
    private final People people;
    private final InstantSource clock;

    /** The page over that calendar. */
    public CalendarPages(Page page, Calendars calendars, People people, InstantSource clock) {
        this.page = page;
        this.calendars = calendars;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void addTo(Routes routes) {
        Access editors = CalendarRoutes.EDITORS;
        routes.add(GET, PATH, Access.signedIn(), this::show).inMenu(TITLE, "calendar");
        routes.add(POST, PATH + "/libur", editors, this::addHoliday);
        routes.add(POST, PATH + "/daftar", editors, this::paste);
        routes.add(POST, PATH + "/ramadan", editors, this::addRamadan);
        routes.add(POST, PATH + "/jam", editors, this::setHours);
        routes.add(POST, PATH + "/hapus", editors, this::remove);
    }

    private void show(Context ctx) {
        page.show(ctx, TEMPLATE, TITLE, model(ctx, year(ctx.queryParam("tahun")), Form.none(), ""));
    }

    private void addHoliday(Context ctx) {
        Form form = Form.read(ctx);
        handle(
                ctx,
                form,
                "libur",
                () -> {
                    AddedHoliday added = CalendarForms.holiday(form);
                    change(ctx, null, added::to);
                    return Notice.done(added.name() + " ditambahkan.");
                });
    }

    private void paste(Context ctx) {
        Form form = Form.read(ctx);
        handle(
                ctx,
                form,
                "daftar",
                () -> {
                    var lines = HolidayLines.read("lines", form.exact("lines"));
                    int[] before = {0};
                    StoredCalendar after =
                            change(
                                    ctx,
                                    null,
                                    calendar -> {
                                        before[0] = calendar.holidays().size();
                                        return CalendarChanges.adding(calendar, lines);
                                    });
                    int added = after.calendar().holidays().size() - before[0];
                    return Notice.done(
                            added
                                    + " libur ditambahkan"
                                    + (added < lines.size()
                                            ? ", " + (lines.size() - added) + " sudah ada."
                                            : "."));
                });
    }

    private void addRamadan(Context ctx) {
        Form form = Form.read(ctx);
        handle(
                ctx,
                form,
                "ramadan",
                () -> {
                    Ramadan period = CalendarForms.ramadan(form);
                    change(
                            ctx,
                            null,
                            calendar -> CalendarChanges.adding(calendar, period, "puasa-from"));
                    return Notice.done(
                            "Ramadan "
                                    + Days.range(period.from(), period.until())
                                    + " ditambahkan.");
                });
    }

    private void setHours(Context ctx) {
        Form form = Form.read(ctx);
        handle(
                ctx,
                form,
                "jam",
                () -> {
                    WeekHours week = CalendarForms.week(form);
                    change(
                            ctx,
                            CalendarForms.version(form),
                            calendar -> CalendarChanges.withWeek(calendar, week));
                    return Notice.done(
                            "Jam kerja disimpan: " + Days.length(week.length()) + " seminggu.");
                });
    }

    private void remove(Context ctx) {
        Form form = Form.read(ctx);
        handle(
                ctx,
                form,
                "hapus",
                () -> {
                    RemovedLine removed = CalendarForms.removed(form);
                    change(ctx, null, removed::from);
                    return Notice.done(removed.name() + " dihapus.");
                });
    }

    /** What a form asks for, and what to say when it is done. */
    @FunctionalInterface
    private interface Request {
        Notice carryOut();
    }

    private void handle(Context ctx, Form form, String section, Request request) {
        int year = year(form.text("year"));
        try {
            Notice done = request.carryOut();
            page.redirect(ctx, PATH + "?tahun=" + year, done);
        } catch (ProblemException refusal) {
            Problem problem = refusal.problem();
            if (!SHOWN_AGAIN.contains(problem.status())) {
                throw refusal;
            }
            page.showAgain(ctx, problem, TEMPLATE, TITLE, model(ctx, year, form, section));
        }
    }

    private StoredCalendar change(
            Context ctx, @Nullable Integer seen, UnaryOperator<WorkingCalendar> change) {
        return calendars.change(Access.account(ctx).person(), ctx.ip(), seen, change);
    }

    /** @param section the form that is shown again as it was sent; empty for none */
    private Map<String, Object> model(Context ctx, int year, Form typed, String section) {
        StoredCalendar stored = calendars.current();
        WorkingCalendar calendar = stored.calendar();
        Map<String, Object> model = new HashMap<>();
        model.put("view", YearView.of(calendar, year, today()));
        model.put("stored", stored);
        model.put("changedBy", stored.by() == null ? "" : Names.of(people).of(stored.by()));
        model.put("edits", CalendarRoutes.EDITORS.admits(Access.account(ctx).role()));
        model.put("typed", typed);
        model.put("section", section);
        model.put("hours", HoursForm.values("jam", typed, calendar.week()));
        model.put("fasting", HoursForm.values("puasa", typed, WeekHours.ramadan()));
        return model;
    }

    private int year(@Nullable String text) {
        int year =
                text != null && text.matches("\\d{4}") ? Integer.parseInt(text) : today().getYear();
        return Math.clamp(year, 2000, 2199);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Wib.ZONE);
    }
}
