package id.go.esdm.gatrik.kiosk.admin.calendar;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.ADMINISTRATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.KOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.PUT;

import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Json;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

/** The API of the working calendar. */
public final class CalendarRoutes implements RouteGroup {
    /** Who may change it. */
    static final Access EDITORS = Access.roles(KOORDINATOR, ADMINISTRATOR);

    private static final String PATH = "/api/v1/calendar";

    private final Calendars calendars;

    /** The routes over that calendar. */
    public CalendarRoutes(Calendars calendars) {
        this.calendars = calendars;
    }

    /**
     * Another calendar in place of the present one.
     *
     * @param version the one that was seen; left out to put it in place of whatever is there
     */
    record CalendarChange(@Nullable Integer version, CalendarText calendar) {}

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, PATH, Access.signedIn(), this::get)
                .says("Kalender kerja: jam kerja, Ramadan, libur, dan cuti bersama")
                .answers(200, CalendarView.class);
        routes.add(PUT, PATH, EDITORS, this::put)
                .says("Ganti kalender kerja; langkah yang sedang berjalan dihitung menurutnya")
                .takes(CalendarChange.class)
                .answers(200, CalendarView.class);
    }

    private void get(Context ctx) {
        answer(ctx, calendars.current());
    }

    private void put(Context ctx) {
        CalendarChange sent = Json.read(ctx, CalendarChange.class);
        WorkingCalendar next = CalendarReading.read(sent.calendar());
        answer(
                ctx,
                calendars.change(
                        Access.account(ctx).person(), ctx.ip(), sent.version(), _ -> next));
    }

    private static void answer(Context ctx, StoredCalendar stored) {
        ctx.header("ETag", "\"" + stored.version() + "\"");
        Json.answer(ctx, 200, CalendarView.of(stored));
    }
}
