package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.TestClock;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.admin.web.Visitor;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The administration of people over a real server: by programs, and by the pages. */
class AccountRoutesTest {
    private static final String ADMINISTRATOR = "administrator";
    private static final String SECRETARIAT = "Sekretariat Direktorat Jenderal Ketenagalistrikan";

    @TempDir Path data;
    private final TestClock clock = new TestClock("2026-11-22T03:04:05.678Z");
    private AdminServer server;
    private Visitor head;

    @BeforeEach
    void open() {
        server =
                AdminServer.start(
                        new AdminConfig(
                                data, new Listen("127.0.0.1", 0), false, Office.settings(), clock));
        server.rooms()
                .people()
                .administration()
                .establish(ADMINISTRATOR, "Administrator", Office.password(), "console");
        head = new Visitor(server.port());
        head.signIn(ADMINISTRATOR, Office.PASSWORD);
    }

    @AfterEach
    void close() {
        head.close();
        server.close();
    }

    @Test
    void anAccountIsMadeEnrolledAppointedRevokedAndDisabledByProgram() {
        String person = signer("rina", "SUBKOORDINATOR");
        assertEquals("READY", get("/api/v1/accounts/" + person).get("state").asString());
        JsonNode standIn =
                post(
                        201,
                        "/api/v1/accounts/" + person + "/stand-ins",
                        Map.of(
                                "role",
                                "KOORDINATOR",
                                "kind",
                                "PLT",
                                "until",
                                "2026-11-30T17:00:00Z",
                                "letter",
                                "5/KP.03/2026",
                                "password",
                                Office.PASSWORD));
        assertEquals(
                "Plt. Koordinator Humas dan Layanan Informasi Publik",
                standIn.get("title").asString());
        assertEquals("2026-11-22T03:04:05Z", standIn.get("from").asString());
        assertEquals(1, get("/api/v1/accounts/" + person).get("standIns").size());
        post(
                200,
                "/api/v1/accounts/%s/stand-ins/%s/revoke"
                        .formatted(person, standIn.get("id").asString()),
                Map.of("password", Office.PASSWORD));
        clock.pass(Duration.ofSeconds(1));
        assertEquals(0, get("/api/v1/accounts/" + person).get("standIns").size());
        post(200, "/api/v1/accounts/" + person + "/disable", Map.of("password", Office.PASSWORD));
        assertEquals("DISABLED", get("/api/v1/accounts/" + person).get("state").asString());
        assertEquals(404, head.get("/api/v1/accounts/p-none").statusCode());
    }

    @Test
    void theRosterChangesOnlyWithTheAdministratorsOwnPassword() {
        String person = signer("rina", "SUBKOORDINATOR");
        JsonNode refusal =
                post(
                        403,
                        "/api/v1/accounts/" + person + "/stand-ins",
                        Map.of(
                                "role",
                                "KOORDINATOR",
                                "kind",
                                "PLH",
                                "until",
                                "2026-11-30T17:00:00Z",
                                "password",
                                "salah-salah"));
        assertEquals("password", refusal.get("violations").get(0).get("field").asString());
        assertEquals(0, get("/api/v1/accounts/" + person).get("standIns").size());
    }

    @Test
    void aSessionActsInAnotherRoleUntilTheStandInEndsAndIsToldSo() {
        String person = signer("rina", "SUBKOORDINATOR");
        post(
                201,
                "/api/v1/accounts/" + person + "/stand-ins",
                Map.of(
                        "role",
                        "KOORDINATOR",
                        "kind",
                        "PLH",
                        "until",
                        "2026-11-22T03:05:00Z",
                        "password",
                        Office.PASSWORD));
        try (Visitor rina = new Visitor(server.port())) {
            rina.signIn("rina", Office.PASSWORD);
            String cycle = "{\"title\":\"Uji\",\"direction\":\"Mutakhirkan\"}";
            assertEquals(403, rina.send("POST", "/api/v1/cycles", cycle).statusCode());
            assertEquals(403, act(rina, "SESDITJEN").statusCode());
            JsonNode me = json(act(rina, "KOORDINATOR")).get("account");
            assertEquals("KOORDINATOR", me.get("role").asString());
            assertEquals("SUBKOORDINATOR", me.get("ownRole").asString());
            assertEquals(2, me.get("roles").size());
            assertEquals("PLH", me.get("acting").get("kind").asString());
            String page = rina.get("/tugas").body();
            assertTrue(page.contains("Bertindak sebagai: <strong>Plh. Koordinator</strong>"), page);
            assertTrue(rina.get("/siklus/mulai").statusCode() == 200);
            clock.pass(Duration.ofMinutes(1));
            HttpResponse<String> late = rina.send("POST", "/api/v1/cycles", cycle);
            assertEquals(403, late.statusCode());
            assertTrue(late.body().contains("Plh. Koordinator berakhir"), late.body());
            assertEquals(
                    "SUBKOORDINATOR",
                    json(rina.get("/api/v1/me")).get("account").get("role").asString());
            assertEquals(200, act(rina, "SUBKOORDINATOR").statusCode());
        }
    }

    @Test
    void aProgramSignsInAtOnceInTheRoleItNames() {
        String person = signer("rina", "SUBKOORDINATOR");
        String body =
                "{\"username\":\"rina\",\"password\":\"%s\",\"role\":\"KOORDINATOR\"}"
                        .formatted(Office.PASSWORD);
        try (Visitor rina = new Visitor(server.port())) {
            assertEquals(403, rina.send("POST", "/api/v1/session", body).statusCode());
            post(
                    201,
                    "/api/v1/accounts/" + person + "/stand-ins",
                    Map.of(
                            "role",
                            "KOORDINATOR",
                            "kind",
                            "PLH",
                            "until",
                            "2026-11-23T00:00:00Z",
                            "password",
                            Office.PASSWORD));
            HttpResponse<String> answer = rina.send("POST", "/api/v1/session", body);
            assertEquals(200, answer.statusCode(), answer.body());
            assertEquals("KOORDINATOR", json(answer).get("account").get("role").asString());
        }
    }

    @Test
    void unitsAreListedReplacedAndGivenToAccounts() {
        assertEquals(4, get("/api/v1/units").get("units").size());
        JsonNode made =
                post(
                        201,
                        "/api/v1/accounts",
                        Map.of(
                                "username",
                                "unit-1",
                                "displayName",
                                "Unit",
                                "role",
                                "UNIT_TEKNIS",
                                "units",
                                java.util.List.of(SECRETARIAT),
                                "initialPassword",
                                "awal-sekali-pakai"));
        assertEquals(SECRETARIAT, made.get("units").get(0).asString());
        HttpResponse<String> refused =
                head.send("PUT", "/api/v1/units", "{\"units\":[\"Unit lain\"]}");
        assertEquals(422, refused.statusCode());
        HttpResponse<String> assigned =
                head.send(
                        "PUT",
                        "/api/v1/accounts/" + made.get("person").asString() + "/units",
                        "{\"units\":[]}");
        assertEquals(0, json(assigned).get("units").size());
        head.send("PUT", "/api/v1/units", "{\"units\":[\"Unit lain\"]}");
        assertEquals("Unit lain", get("/api/v1/units").get("units").get(0).asString());
    }

    @Test
    void severalPersonsHoldOneRole() {
        for (String name : java.util.List.of("satu", "dua", "tiga")) {
            signer(name, "KOORDINATOR");
        }
        assertEquals(4, json(head.get("/api/v1/accounts")).size());
        String page = head.get("/akun").body();
        assertEquals(
                3, page.split("Koordinator Humas dan Layanan Informasi Publik", -1).length - 1);
    }

    @Test
    void thePagesSayAtTheFieldWhatIsWrongAndKeepWhatWasTyped() {
        String person = signer("rina", "SUBKOORDINATOR");
        String wrong =
                form(
                        "role=KOORDINATOR&kind=PLH&from=2026-11-23&until=2026-11-20&letter=%s&password=%s",
                        "7/KP.03/2026", Office.PASSWORD);
        HttpResponse<String> again = page("/akun/" + person + "/plh", wrong);
        assertEquals(422, again.statusCode());
        assertTrue(again.body().contains("Akhir penugasan harus sesudah awalnya"), again.body());
        assertTrue(again.body().contains("7/KP.03/2026"));
        assertFalse(again.body().contains(Office.PASSWORD));
        HttpResponse<String> done =
                page("/akun/" + person + "/plh", wrong.replace("2026-11-20", "2026-11-23"));
        assertEquals(303, done.statusCode(), done.body());
        JsonNode standIn = get("/api/v1/accounts/" + person).get("standIns").get(0);
        assertEquals("2026-11-22T17:00:00Z", standIn.get("from").asString());
        assertEquals("2026-11-23T17:00:00Z", standIn.get("until").asString());
        String shown = head.get("/akun/" + person).body();
        assertTrue(shown.contains("23 November 2026 sampai dengan 23 November 2026"), shown);
        String revoke = "/akun/" + person + "/plh/" + standIn.get("id").asString();
        assertEquals(200, head.get(revoke).statusCode());
        assertEquals(303, page(revoke, form("password=%s", Office.PASSWORD)).statusCode());
        assertTrue(head.get("/akun/" + person).body().contains("dicabut sebelum mulai"));
    }

    private String signer(String username, String role) {
        String initial = "awal-sekali-pakai";
        String person =
                post(
                                201,
                                "/api/v1/accounts",
                                Map.of(
                                        "username",
                                        username,
                                        "displayName",
                                        username,
                                        "role",
                                        role,
                                        "initialPassword",
                                        initial))
                        .get("person")
                        .asString();
        try (Visitor owner = new Visitor(server.port())) {
            String own =
                    "{\"username\":\"%s\",\"password\":\"%s\",\"newPassword\":\"%s\"}"
                            .formatted(username, initial, Office.PASSWORD);
            assertEquals(200, owner.send("PUT", "/api/v1/me/password", own).statusCode());
        }
        post(200, "/api/v1/accounts/" + person + "/enrol", Map.of("password", Office.PASSWORD));
        return person;
    }

    private static HttpResponse<String> act(Visitor visitor, String role) {
        return visitor.send("PUT", "/api/v1/me/role", "{\"role\":\"" + role + "\"}");
    }

    private JsonNode get(String path) {
        HttpResponse<String> answer = head.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return json(answer);
    }

    private JsonNode post(int status, String path, Map<String, ?> body) {
        HttpResponse<String> answer =
                head.send("POST", path, StrictJson.mapper().writeValueAsString(body));
        assertEquals(status, answer.statusCode(), answer.body());
        return json(answer);
    }

    private HttpResponse<String> page(String path, String body) {
        return head.send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded");
    }

    private static String form(String pattern, String... values) {
        Object[] encoded = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            encoded[i] = URLEncoder.encode(values[i], StandardCharsets.UTF_8);
        }
        return pattern.formatted(encoded);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return StrictJson.mapper().readTree(answer.body());
    }
}
