package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.TestClock;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.admin.web.Visitor;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The versions of the SOP over a real server, and what a check of the record says when one was damaged. */
class SopRoutesTest {
    private static final String SOP = "/api/v1/sop";

    @TempDir private Path data;
    private AdminServer server;
    private Visitor administrator;
    private Visitor koordinator;

    @BeforeEach
    void start() {
        server =
                AdminServer.start(
                        new AdminConfig(
                                data,
                                new Listen("127.0.0.1", 0),
                                false,
                                Office.settings(),
                                new TestClock("2026-11-23T01:00:00Z")));
        var administration = server.rooms().people().administration();
        administration.establish("administrator", "Administrator", Office.password(), "console");
        administration.create(
                null, "koordinator", "Koordinator", Role.KOORDINATOR, Office.initial(), "console");
        server.rooms()
                .people()
                .people()
                .setPassword("koordinator", Office.initial(), Office.password(), "console");
        administrator = new Visitor(server.port());
        administrator.signIn("administrator", Office.PASSWORD);
        koordinator = new Visitor(server.port());
        koordinator.signIn("koordinator", Office.PASSWORD);
    }

    @AfterEach
    void stop() {
        administrator.close();
        koordinator.close();
        server.close();
    }

    @Test
    void listsTheVersionsAndPutsARevisedOneInForce() {
        JsonNode bundled = json(200, koordinator.get(SOP));
        assertEquals("73-2023", bundled.get("id").asString());
        assertEquals(9, bundled.get("steps").size());
        assertTrue(bundled.get("inForce").asBoolean());
        assertEquals(1, bundled.get("versions").size());
        assertNull(bundled.get("at"));

        JsonNode put = json(201, post(SOP, revised("12-2027")));
        assertEquals("12-2027", put.get("id").asString());
        assertEquals("2026-11-23T01:00:00Z", put.get("at").asString());
        assertEquals("12-2027", json(200, koordinator.get(SOP)).get("id").asString());
        List<String> versions =
                json(200, koordinator.get(SOP))
                        .get("versions")
                        .valueStream()
                        .map(each -> each.get("id").asString() + " " + each.get("inForce"))
                        .toList();
        assertEquals(List.of("12-2027 true", "73-2023 false"), versions);
        JsonNode old = json(200, koordinator.get(SOP + "/73-2023"));
        assertFalse(old.get("inForce").asBoolean());
        assertEquals(9, old.get("steps").size());
        assertEquals(404, koordinator.get(SOP + "/74-2030").statusCode());
        assertEquals("12-2027", server.rooms().sop().sops().newest().sop().id());
    }

    @Test
    void changesNothingByTheSameFileAgainNorByACheck() {
        assertEquals(
                "12-2027",
                json(200, post(SOP + "?dryRun=true", revised("12-2027"))).get("id").asString());
        assertEquals(1, json(200, koordinator.get(SOP)).get("versions").size());
        json(201, post(SOP, revised("12-2027")));
        json(200, post(SOP, revised("12-2027")));
        assertEquals(2, json(200, koordinator.get(SOP)).get("versions").size());
        assertEquals(422, post(SOP + "?dryRun=mungkin", revised("13-2027")).statusCode());
    }

    @Test
    void refusesABadFileWithTheLineAndTheReasonOfEachFault() {
        String bad =
                revised("12-2027")
                        .replaceFirst("\"minutes\": 30", "\"minutes\": 0")
                        .replaceFirst("\"name\": ", "\"nama\": ");
        JsonNode problem = json(422, post(SOP, bad));
        JsonNode faults = problem.get("faults");
        assertEquals(problem.get("violations").size(), faults.size());
        assertTrue(faults.size() >= 2, problem::toString);
        int zero = (int) bad.substring(0, bad.indexOf("\"minutes\": 0")).lines().count();
        assertTrue(
                faults.valueStream()
                        .anyMatch(each ->
                                each.get("line").asInt() == zero
                                        && each.get("message").asString().contains("Mutu baku")),
                problem::toString);
        assertTrue(
                problem.get("violations")
                        .valueStream()
                        .anyMatch(each ->
                                each.get("message").asString().startsWith("Baris " + zero + ", ")));
        String eight = revised("12-2027");
        int last = eight.lastIndexOf("{", eight.indexOf("\"number\": 9"));
        eight = eight.substring(0, eight.lastIndexOf(",", last)) + "]}";
        assertTrue(
                json(422, post(SOP, eight))
                        .get("faults")
                        .get(0)
                        .get("message")
                        .asString()
                        .startsWith("Harus tepat sembilan langkah, tetapi ada 8"));
        assertEquals(422, post(SOP, "").statusCode());
        assertEquals(422, post(SOP, "bukan JSON").statusCode());
        assertEquals(413, post(SOP, " ".repeat(1 << 21)).statusCode());
        assertEquals("73-2023", json(200, koordinator.get(SOP)).get("id").asString());
    }

    @Test
    void letsOnlyTheAdministratorReplaceIt() {
        assertEquals(403, post(koordinator, SOP, revised("12-2027")).statusCode());
        try (Visitor nobody = new Visitor(server.port())) {
            assertEquals(401, post(nobody, SOP, revised("12-2027")).statusCode());
            assertEquals(401, nobody.get(SOP).statusCode());
        }
        assertEquals("73-2023", json(200, koordinator.get(SOP)).get("id").asString());
    }

    @Test
    void aCheckOfTheRecordNamesADamagedVersion(@TempDir Path elsewhere) throws IOException {
        json(201, post(SOP, revised("12-2027")));
        json(201, post(SOP, revised("13-2027")));
        json(
                201,
                koordinator.send(
                        "POST",
                        "/api/v1/cycles",
                        """
                        {"title":"Uji","direction":"Uji","regulations":[],
                         "recordedArahan":{"date":"2026-11-20"}}
                        """));
        assertEquals(List.of(), server.verify().sentences());

        String other = "Berkas SOP versi 12-2027 tidak sama dengan yang diberlakukan.";
        assertTold(
                elsewhere.resolve("a"),
                "UPDATE sop SET document = replace(document, 'rapat', 'apel') WHERE id = '12-2027'",
                other);
        assertTold(
                elsewhere.resolve("b"),
                "UPDATE sop SET sha256 = '" + "0".repeat(64) + "' WHERE id = '12-2027'",
                other);
        assertTold(
                elsewhere.resolve("c"),
                "UPDATE sop SET document = '{' WHERE id = '12-2027'",
                "Berkas SOP versi 12-2027 tidak dapat dipakai. Baris 1");
        assertTold(
                elsewhere.resolve("d"),
                "DELETE FROM sop WHERE id = '13-2027'",
                "Berkas SOP versi 13-2027 tercatat di jejak audit, tetapi tidak ada.",
                "Siklus 2026-001 mengikuti SOP versi 13-2027, tetapi versi itu tidak ada.");
        assertTold(
                elsewhere.resolve("e"),
                "UPDATE sop SET place = 9 WHERE id = '12-2027'",
                "Urutan versi SOP di register tidak sama dengan jejak auditnya.");
        assertEquals(0, verify(data).code());
    }

    /** A copy of the register in which that was done behind the triggers' backs is not sound, and the check says why. */
    private void assertTold(Path copy, String attack, String... sentences) throws IOException {
        Files.createDirectories(copy);
        for (String part : List.of("register.db", "register.db-wal")) {
            if (Files.exists(data.resolve(part))) {
                Files.copy(data.resolve(part), copy.resolve(part));
            }
        }
        try (Database database = Database.open(copy.resolve("register.db"))) {
            database.execute(handle -> {
                handle.execute("DROP TRIGGER sop_is_not_changed");
                handle.execute("DROP TRIGGER sop_is_not_removed");
                handle.execute(attack);
            });
        }
        Said said = verify(copy);
        assertEquals(1, said.code(), attack);
        for (String sentence : sentences) {
            assertTrue(said.text().contains(sentence), said.text());
        }
    }

    private record Said(int code, String text) {}

    private static Said verify(Path data) {
        StringWriter out = new StringWriter();
        CommandLine line = Main.commandLine(new PrintWriter(out, true), new PrintWriter(out, true));
        return new Said(line.execute("verify", "--data", data.toString()), out.toString());
    }

    private String revised(String id) {
        return server.rooms()
                .sop()
                .sops()
                .find("73-2023")
                .orElseThrow()
                .text()
                .replace("\"id\": \"73-2023\"", "\"id\": \"" + id + "\"");
    }

    private HttpResponse<String> post(String path, String file) {
        return post(administrator, path, file);
    }

    private static HttpResponse<String> post(Visitor visitor, String path, String file) {
        String body =
                "--b\r\n"
                    + "Content-Disposition: form-data; name=\"file\"; filename=\"sop.json\"\r\n\r\n"
                        + file
                        + "\r\n--b--\r\n";
        return visitor.send("POST", path, body, "Content-Type", "multipart/form-data; boundary=b");
    }

    private static JsonNode json(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer::body);
        return Objects.requireNonNull(StrictJson.mapper().readTree(answer.body()));
    }
}
