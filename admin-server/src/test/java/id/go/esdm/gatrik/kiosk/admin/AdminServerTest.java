package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.admin.web.Visitor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The server as a whole: it starts, lets people in, and stops. */
class AdminServerTest {
    @TempDir Path data;

    @Test
    void answersProbesFromItsFirstMoment() {
        try (AdminServer server = AdminServer.start(config(0));
                Visitor visitor = new Visitor(server.port())) {
            assertEquals("ok\n", visitor.get("/healthz").body());
            assertEquals(503, visitor.get("/readyz").statusCode());
            assertTrue(visitor.get("/metrics").body().contains("kiosk_edition 0"));
            assertEquals(404, visitor.get("/feed/current.json").statusCode());
            assertTrue(visitor.get("/api/v1/catalogue").body().contains("\"total\":0"));
        }
    }

    @Test
    void letsPeopleInAndOut() {
        try (AdminServer server = AdminServer.start(config(0));
                Visitor visitor = new Visitor(server.port())) {
            establish(server);
            assertEquals(401, visitor.get("/api/v1/me").statusCode());
            assertEquals(401, visitor.signIn("administrator", "keliru-sekali").statusCode());
            HttpResponse<String> in = visitor.signIn("administrator", Office.PASSWORD);
            assertEquals(200, in.statusCode());
            String cookie = in.headers().firstValue("Set-Cookie").orElse("");
            assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
            assertFalse(cookie.contains("Secure"), "on plain loopback it would never come back");
            assertTrue(visitor.get("/api/v1/me").body().contains("\"role\":\"ADMINISTRATOR\""));
            assertEquals(204, visitor.send("DELETE", "/api/v1/session", "").statusCode());
            assertEquals(401, visitor.get("/api/v1/me").statusCode());
        }
    }

    @Test
    void endsTheFormerSessionWhereSomebodySignsInAgain() {
        try (AdminServer server = AdminServer.start(config(0));
                Visitor visitor = new Visitor(server.port());
                Visitor stranger = new Visitor(server.port())) {
            establish(server);
            HttpResponse<String> first = visitor.signIn("administrator", Office.PASSWORD);
            stranger.adopt(first);
            assertEquals(200, stranger.get("/api/v1/me").statusCode());
            assertEquals(200, visitor.signIn("administrator", Office.PASSWORD).statusCode());
            assertEquals(401, stranger.get("/api/v1/me").statusCode());
            assertEquals(200, visitor.get("/api/v1/me").statusCode());
        }
    }

    @Test
    void wantsAnOwnPasswordBeforeAnythingElse() {
        try (AdminServer server = AdminServer.start(config(0));
                Visitor visitor = new Visitor(server.port())) {
            establish(server);
            String first = "sementara-saja-1";
            server.rooms()
                    .people()
                    .administration()
                    .create(null, "budi", "Budi", Role.SESDITJEN, first.toCharArray(), "console");
            HttpResponse<String> refused = visitor.signIn("budi", first);
            assertEquals(403, refused.statusCode());
            assertTrue(refused.body().contains("\"passwordDue\":true"), refused.body());
            String change =
                    """
                    {"username":"budi","password":"%s","newPassword":"%s"}\
                    """
                            .formatted(first, Office.PASSWORD);
            assertEquals(200, visitor.send("PUT", "/api/v1/me/password", change).statusCode());
            assertEquals(200, visitor.signIn("budi", Office.PASSWORD).statusCode());
        }
    }

    @Test
    void tellsTheAdministratorWhoDidWhatButNotWhatItSays() {
        try (AdminServer server = AdminServer.start(config(0));
                Visitor visitor = new Visitor(server.port())) {
            establish(server);
            visitor.signIn("administrator", Office.PASSWORD);
            String acts = visitor.get("/api/v1/audit").body();
            assertTrue(acts.startsWith("[{\"seq\":"), acts);
            assertTrue(acts.contains("\"action\":\"session.begin\""), acts);
            assertFalse(acts.contains("\"after\""), acts);
            assertEquals("[]", visitor.get("/api/v1/audit?before=1").body());
            assertEquals(422, visitor.get("/api/v1/audit?before=x").statusCode());
        }
    }

    @Test
    void saysInOneSentenceWhyItDoesNotStart() {
        try (AdminServer server = AdminServer.start(config(0))) {
            assertRefused(config(0), "sedang dipakai server lain");
            AdminConfig other = config(data.resolve("other"), "127.0.0.1", server.port());
            assertRefused(other, "pilih porta lain dengan --port");
            AdminConfig demo = config(data.resolve("other"), "0.0.0.0", 0).forDemo();
            assertRefused(demo, "--host 127.0.0.1");
        }
        assertRefused(config(Path.of("/proc/kiosk"), "127.0.0.1", 0), "/proc");
    }

    @Test
    void stopsInTimeAndLetsGoOfTheDirectory() {
        AdminServer server = AdminServer.start(config(0));
        Visitor visitor = new Visitor(server.port());
        Thread follower = Thread.ofVirtual().start(() -> visitor.get("/feed/events"));
        assertEquals("ok\n", visitor.get("/healthz").body());
        Instant before = Instant.now();
        server.close();
        assertTrue(Duration.between(before, Instant.now()).toSeconds() < 5);
        follower.interrupt();
        visitor.close();
        AdminServer.start(config(0)).close();
        assertTrue(Files.exists(data.resolve("register.db")));
    }

    private AdminConfig config(int port) {
        return config(data, "127.0.0.1", port);
    }

    private static AdminConfig config(Path directory, String host, int port) {
        return new AdminConfig(
                directory, new Listen(host, port), false, Office.settings(), Clock.systemUTC());
    }

    private static void establish(AdminServer server) {
        server.rooms()
                .people()
                .administration()
                .establish("administrator", "Administrator", Office.password(), "console");
    }

    private static void assertRefused(AdminConfig config, String part) {
        StartRefusedException refused =
                assertThrows(StartRefusedException.class, () -> AdminServer.start(config).close());
        String sentence = String.valueOf(refused.getMessage());
        assertTrue(sentence.contains(part), sentence);
        assertFalse(sentence.contains("\n"), sentence);
    }
}
