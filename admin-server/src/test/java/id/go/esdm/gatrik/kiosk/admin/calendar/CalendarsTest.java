package id.go.esdm.gatrik.kiosk.admin.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.audit.AuditVerdict;
import id.go.esdm.gatrik.kiosk.admin.audit.RecordedAct;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.TestClock;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

class CalendarsTest {
    private static final PersonId KOORDINATOR = new PersonId("p-koordinator");
    private static final Holiday HOLIDAY =
            new Holiday(
                    LocalDate.of(2027, 3, 9),
                    LocalDate.of(2027, 3, 10),
                    "Contoh",
                    HolidayKind.CUTI_BERSAMA);

    @TempDir private Path directory;
    private final TestClock clock = new TestClock("2026-11-27T04:00:00Z");
    private Database database;
    private AuditLog audit;
    private Calendars calendars;

    @BeforeEach
    void open() {
        database = Database.open(directory.resolve("register.db"));
        audit = new AuditLog(database, clock);
        calendars = new Calendars(database, audit, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void beginsWithTheHoursOfTheModelAndTheHolidaysOfEveryYear() {
        assertEquals(0, calendars.current().version());
        assertEquals(WorkingCalendar.standard(), calendars.current().calendar());
        assertEquals(
                Duration.ofMinutes(37 * 60 + 30), calendars.current().calendar().week().length());
        assertEquals(Duration.ofMinutes(32 * 60 + 30), WeekHours.ramadan().length());
        assertEquals(5, calendars.current().calendar().fixed().size());
        assertEquals(List.of(), calendars.current().calendar().holidays());
    }

    @Test
    void keepsEveryVersionAndTellsTheAuditWhatItWasBefore() {
        add(0);
        clock.pass(Duration.ofDays(1));
        remove(1);
        assertEquals(2, calendars.current().version());
        assertEquals(KOORDINATOR, calendars.current().by());
        Calendars reopened = new Calendars(database, audit, clock);
        assertEquals(WorkingCalendar.standard(), reopened.current().calendar());
        assertEquals(
                List.of(HOLIDAY),
                reopened.asOf(clock.instant().minus(Duration.ofHours(12))).holidays());
        assertEquals(
                WorkingCalendar.standard(),
                reopened.asOf(clock.instant().minus(Duration.ofDays(2))));

        assertEquals(2, assertInstanceOf(AuditVerdict.Intact.class, audit.verify()).acts());
        RecordedAct last = audit.list(Long.MAX_VALUE, 1).getFirst();
        assertEquals("calendar.change", last.act().action());
        assertTrue(String.valueOf(last.act().before()).contains("2027-03-09"));
        assertEquals(
                CanonicalJson.text(CalendarText.of(WorkingCalendar.standard())),
                last.act().after());
    }

    @Test
    void refusesAChangeThoughtOutOnAnOldVersion() {
        add(0);
        ProblemException refusal = assertThrows(ProblemException.class, () -> remove(0));
        assertEquals(409, refusal.problem().status());
        assertEquals(1, refusal.problem().extensions().get("version"));
        assertEquals(1, calendars.current().version());
    }

    @Test
    void makesNoVersionOfAFormThatIsSentTwice() {
        calendars.change(
                KOORDINATOR, "console", null, c -> CalendarChanges.adding(c, List.of(HOLIDAY)));
        calendars.change(
                KOORDINATOR, "console", null, c -> CalendarChanges.adding(c, List.of(HOLIDAY)));
        assertEquals(1, calendars.current().version());
    }

    @Test
    void keepsVersionsAgainstTheRegisterItself() {
        add(0);
        assertThrows(
                RuntimeException.class,
                () -> database.execute(handle -> handle.execute("UPDATE calendar SET at = 'x'")));
        assertThrows(
                RuntimeException.class,
                () -> database.execute(handle -> handle.execute("DELETE FROM calendar")));
    }

    @Test
    void namesEveryFaultOfACalendarAtOnce() {
        CalendarText wrong =
                new CalendarText(
                        List.of(
                                new CalendarText.HoursText("SENEN", "07:30", "12:00"),
                                new CalendarText.HoursText("SELASA", "12:00", "07:30"),
                                new CalendarText.HoursText("RABU", "7.30", "12:00")),
                        List.of(new CalendarText.RamadanText("2027-02-08", "2027-02-01", null)),
                        List.of(new CalendarText.FixedText(2, 29, "Kabisat")),
                        List.of(
                                new CalendarText.HolidayText(
                                        "2027-02-30", null, "A", "CUTI_BERSAMA"),
                                new CalendarText.HolidayText("2027-02-10", null, " ", "LIBUR"),
                                new CalendarText.HolidayText(
                                        "2027-02-10", "2028-02-10", "C", "CUTI_BERSAMA")));
        ProblemException refusal =
                assertThrows(ProblemException.class, () -> CalendarReading.read(wrong));
        assertEquals(422, refusal.problem().status());
        assertEquals(
                List.of(
                        "hours.0.day",
                        "hours.1.until",
                        "hours.2.from",
                        "ramadan.0.until",
                        "fixed.0.day",
                        "holidays.0.from",
                        "holidays.1.name",
                        "holidays.1.kind",
                        "holidays.2.until"),
                refusal.problem().violations().stream().map(Violation::field).toList());
    }

    @Test
    void readsBackWhatItWrites() {
        WorkingCalendar calendar =
                new WorkingCalendar(
                        WeekHours.standard(),
                        List.of(
                                new Ramadan(
                                        LocalDate.of(2027, 2, 8),
                                        LocalDate.of(2027, 3, 9),
                                        WeekHours.ramadan())),
                        FixedHoliday.lawful(),
                        List.of(HOLIDAY));
        assertEquals(calendar, CalendarReading.read(CalendarText.of(calendar)));
    }

    private void add(int seen) {
        calendars.change(
                KOORDINATOR, "console", seen, c -> CalendarChanges.adding(c, List.of(HOLIDAY)));
    }

    private void remove(int seen) {
        calendars.change(
                KOORDINATOR,
                "console",
                seen,
                c -> CalendarChanges.withoutHoliday(c, HOLIDAY.from(), HOLIDAY.name()));
    }
}
