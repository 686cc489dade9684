package id.go.esdm.gatrik.kiosk.admin.web;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.Session;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What holds for every route, whatever the room it belongs to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebServerTest {
    private static final String COOKIE = "Cookie: kiosk_session=t0ken\r\n";
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final Session SESSION =
            new Session(
                    "t0ken",
                    "c5rf",
                    new Account(new PersonId("p1"), "ani", "Ani", Role.PRANATA_HUMAS, true),
                    Instant.parse("2026-11-22T12:00:00Z"));

    private @Nullable WebServer server;

    /** What the echo takes. */
    record Meeting(String place, @Nullable String note, List<Guest> invited) {}

    /** An invited unit. */
    record Guest(String unit) {}

    @BeforeAll
    void start() {
        Routes routes = new Routes();
        routes.add(GET, "/api/v1/open", Access.open(), ctx -> ctx.result("ya"));
        routes.add(GET, "/api/v1/koor", Access.roles(Role.KOORDINATOR), ctx -> ctx.result("ya"));
        routes.add(
                POST,
                "/api/v1/echo",
                Access.signedIn(),
                ctx -> Json.answer(ctx, 200, Json.read(ctx, Meeting.class)));
        routes.add(
                GET,
                "/api/v1/broken",
                Access.open(),
                _ -> {
                    throw new IllegalStateException("secret detail");
                });
        routes.add(GET, "/siklus", Access.signedIn(), ctx -> ctx.result("ya"));
        routes.add(POST, "/siklus", Access.signedIn(), ctx -> ctx.result("ya"));
        Page page =
                new Page(
                        routes,
                        new Assets(),
                        InstantSource.system(),
                        () -> Optional.of("DATA CONTOH"));
        server =
                WebServer.start(
                        new Listen("127.0.0.1", 0),
                        routes,
                        page,
                        token -> token.equals("t0ken") ? Optional.of(SESSION) : Optional.empty(),
                        new Traffic());
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void saysOnlyWhatItHasTo() throws IOException {
        RawHttp.Answer answer = get("/api/v1/open", "");
        assertEquals(200, answer.status());
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertTrue(answer.header("Content-Security-Policy").startsWith("default-src 'none'"));
        assertFalse(answer.head().contains("Server:"), answer.head());
        assertFalse(answer.head().contains("JSESSIONID"), answer.head());
    }

    @Test
    void deniesBeforeAnythingElse() throws IOException {
        assertEquals(401, get("/api/v1/koor", "").status());
        assertEquals(403, get("/api/v1/koor", COOKIE).status());
        assertEquals(401, get("/api/v1/koor", "Cookie: kiosk_session=guessed\r\n").status());
        RawHttp.Answer page = get("/siklus?a=1", "");
        assertEquals(303, page.status());
        assertEquals("/masuk?lanjut=%2Fsiklus%3Fa%3D1", page.header("Location"));
    }

    @Test
    void wantsTheTokenOfTheFormWithEveryChange() throws IOException {
        String body = "{\"place\":\"Aula\",\"invited\":[{\"unit\":\"A\"}]}";
        assertEquals(403, post("/api/v1/echo", COOKIE + JSON, body).status());
        assertEquals(403, post("/api/v1/echo", COOKIE + JSON + csrf("wrong"), body).status());
        RawHttp.Answer answer = post("/api/v1/echo", COOKIE + JSON + csrf("c5rf"), body);
        assertEquals(200, answer.status());
        assertEquals(body, answer.body());
        assertEquals(
                403,
                post(
                                "/api/v1/echo",
                                COOKIE + JSON + csrf("c5rf") + "Sec-Fetch-Site: cross-site\r\n",
                                body)
                        .status());
    }

    @Test
    void takesTheTokenFromAPagesFormToo() throws IOException {
        String head = COOKIE + FORM;
        assertEquals(403, post("/siklus", head, "a=b").status());
        assertEquals(200, post("/siklus", head, "a=b&_csrf=c5rf").status());
    }

    @Test
    void namesEveryFaultOfAJsonBodyAtOnce() throws IOException {
        String head = COOKIE + JSON + csrf("c5rf");
        RawHttp.Answer answer =
                post("/api/v1/echo", head, "{\"invited\":[{\"units\":\"A\"}],\"x\":1}");
        assertEquals(422, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        for (String field : List.of("place", "invited.0.unit", "invited.0.units", "x")) {
            assertTrue(answer.body().contains("\"field\":\"" + field + "\""), answer.body());
        }
        assertEquals(422, post("/api/v1/echo", head, "[]").status());
        assertEquals(400, post("/api/v1/echo", head, "{\"place\":").status());
        assertEquals(400, post("/api/v1/echo", head, "{\"x\":1,\"x\":2}").status());
        assertEquals(415, post("/api/v1/echo", head.replace("json", "xml"), "<a/>").status());
    }

    @Test
    void answersFaultsWithASentenceAndACodeAndNoTrace() throws IOException {
        RawHttp.Answer answer = get("/api/v1/broken", "");
        assertEquals(500, answer.status());
        assertTrue(answer.body().contains("\"code\":\""), answer.body());
        assertFalse(answer.body().contains("secret"), answer.body());
        assertFalse(answer.body().contains("java"), answer.body());
    }

    @Test
    void answersWhatItDoesNotKnowInItsOwnWords() throws IOException {
        RawHttp.Answer api = get("/api/v1/nothing", "");
        assertEquals(404, api.status());
        assertEquals("application/problem+json", api.header("Content-Type"));
        RawHttp.Answer page = get("/nothing", "");
        assertEquals(404, page.status());
        assertTrue(page.body().contains("DATA CONTOH"), page.body());
        RawHttp.Answer method = RawHttp.send(port(), "DELETE", "/api/v1/open", "", "");
        assertEquals(405, method.status());
        assertTrue(method.header("Allow").contains("GET"), method.head());
        for (String bad : List.of("/%zz", "/api/v1/%00", "/a/../../b", "/a;b/..;/c", "/%2e%2e/x")) {
            RawHttp.Answer answer = get(bad, "");
            assertTrue(answer.status() == 400 || answer.status() == 404, bad + answer.head());
            assertFalse(answer.body().contains("etty"), answer.body());
            assertFalse(answer.body().contains("xception"), answer.body());
        }
        RawHttp.Answer huge = get("/api/v1/open", "X: " + "x".repeat(40_000) + "\r\n");
        assertEquals(431, huge.status());
        assertFalse(huge.body().contains("etty"), huge.body());
    }

    @Test
    void refusesANameThatIsNotItsOwn() throws IOException {
        RawHttp.Answer answer =
                RawHttp.sendAs("evil.example", port(), "GET", "/api/v1/open", "", "");
        assertEquals(421, answer.status());
        assertEquals(
                200, RawHttp.sendAs("localhost:1", port(), "GET", "/api/v1/open", "", "").status());
    }

    @Test
    void refusesABodyThatIsTooLargeWithoutReadingIt() throws IOException {
        String head = COOKIE + JSON + csrf("c5rf");
        RawHttp.Answer answer = RawHttp.announce(port(), "/api/v1/echo", head, 200L << 20);
        assertEquals(413, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
    }

    private static String csrf(String token) {
        return "X-CSRF-Token: " + token + "\r\n";
    }

    private RawHttp.Answer get(String path, String headers) throws IOException {
        return RawHttp.send(port(), "GET", path, headers, "");
    }

    private RawHttp.Answer post(String path, String headers, String body) throws IOException {
        return RawHttp.send(port(), "POST", path, headers, body);
    }

    private int port() {
        return server == null ? 0 : server.port();
    }
}
