package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.TestClock;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.admin.web.Visitor;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The working calendar, the clocks and the SOP over a real server. */
class CalendarPagesTest {
    private static final String CALENDAR = "/api/v1/calendar";

    @TempDir private Path data;

    // A Monday, eight o'clock in Jakarta.
    private final TestClock clock = new TestClock("2026-11-23T01:00:00Z");
    private AdminServer server;
    private Visitor koordinator;

    @BeforeEach
    void start() {
        server =
                AdminServer.start(
                        new AdminConfig(
                                data, new Listen("127.0.0.1", 0), false, Office.settings(), clock));
        var administration = server.rooms().people().administration();
        administration.establish("administrator", "Administrator", Office.password(), "console");
        administration.create(
                null, "koordinator", "Koordinator", Role.KOORDINATOR, Office.initial(), "console");
        server.rooms()
                .people()
                .people()
                .setPassword("koordinator", Office.initial(), Office.password(), "console");
        koordinator = new Visitor(server.port());
        koordinator.signIn("koordinator", Office.PASSWORD);
    }

    @AfterEach
    void stop() {
        koordinator.close();
        server.close();
    }

    @Test
    void givesTheCalendarAndTakesAnotherInItsPlace() {
        JsonNode first = json(koordinator.get(CALENDAR));
        assertEquals(0, first.get("version").asInt());
        assertEquals(10, first.get("calendar").get("hours").size());
        ObjectNode calendar = (ObjectNode) first.get("calendar");
        calendar.withArray("holidays")
                .addObject()
                .put("from", "2027-03-09")
                .put("until", "2027-03-10")
                .put("name", "Contoh")
                .put("kind", "CUTI_BERSAMA");
        String body = "{\"version\":0,\"calendar\":" + calendar + "}";
        JsonNode second = json(koordinator.send("PUT", CALENDAR, body));
        assertEquals(1, second.get("version").asInt());
        assertEquals(second, json(koordinator.get(CALENDAR)));
        assertEquals(409, koordinator.send("PUT", CALENDAR, body).statusCode());
        assertTrue(koordinator.get("/kalender?tahun=2027").body().contains("cuti bersama: Contoh"));
    }

    @Test
    void namesEveryFaultOfWhatIsSent() {
        ObjectNode calendar = (ObjectNode) json(koordinator.get(CALENDAR)).get("calendar");
        calendar.withArray("holidays")
                .addObject()
                .put("from", "besok")
                .put("name", "")
                .put("kind", "X");
        HttpResponse<String> answer =
                koordinator.send("PUT", CALENDAR, "{\"calendar\":" + calendar + "}");
        assertEquals(422, answer.statusCode());
        List<String> fields =
                StrictJson.mapper()
                        .readTree(answer.body())
                        .get("violations")
                        .valueStream()
                        .map(each -> each.get("field").asString())
                        .toList();
        assertEquals(List.of("holidays.0.from", "holidays.0.name", "holidays.0.kind"), fields);
    }

    @Test
    void tellsTheClockOfARunningCycle() {
        String cycle =
                json(koordinator.send(
                                "POST",
                                "/api/v1/cycles",
                                """
                                {"title":"Uji","direction":"Uji","regulations":[],
                                 "recordedArahan":{"date":"2026-11-20"}}
                                """))
                        .get("id")
                        .asString();
        clock.pass(Duration.ofMinutes(25));
        JsonNode running = json(koordinator.get("/api/v1/cycles/" + cycle)).get("clock");
        assertEquals(2, running.get("step").asInt());
        assertEquals("2026-11-23T01:00:00Z", running.get("startedAt").asString());
        assertEquals("2026-11-23T01:30:00Z", running.get("deadline").asString());
        assertEquals(25, running.get("spentMinutes").asInt());
        assertEquals(30, running.get("allowedMinutes").asInt());
        assertEquals("KUNING", running.get("state").asString());
        clock.pass(Duration.ofMinutes(1));
        String page = koordinator.get("/siklus/" + cycle).body();
        assertTrue(page.contains("Sisa 4 menit kerja, tenggat Senin 23 November, 08.30 WIB"));
        assertTrue(page.contains("Hampir tenggat"));
        clock.pass(Duration.ofMinutes(10));
        assertTrue(koordinator.get("/tugas").body().contains("Terlambat 6 menit kerja"));
        assertEquals(
                "MERAH",
                json(koordinator.get("/api/v1/cycles"))
                        .get(0)
                        .get("clock")
                        .get("state")
                        .asString());
    }

    @Test
    void showsTheSopAndGivesItsFile() {
        assertTrue(koordinator.get("/sop").body().contains("73.SOP/KM.05/SDL.5/2023"));
        assertEquals(
                server.rooms().sop().sops().newest().text(),
                koordinator.get("/sop/73-2023.json").body());
        assertEquals(9, json(koordinator.get("/api/v1/sop")).get("steps").size());
        assertEquals(404, koordinator.get("/api/v1/sop/74-2030").statusCode());
        assertEquals(403, koordinator.send("POST", "/sop", "").statusCode());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertTrue(answer.statusCode() < 300, () -> answer.statusCode() + " " + answer.body());
        return StrictJson.mapper().readTree(answer.body());
    }
}
