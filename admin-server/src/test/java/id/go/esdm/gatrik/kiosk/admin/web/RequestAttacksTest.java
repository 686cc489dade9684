package id.go.esdm.gatrik.kiosk.admin.web;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** Requests that no honest client sends, and some that only careless ones do. */
class RequestAttacksTest {
    private static final String JSON = "Content-Type: application/json\r\n";

    private TestSite site = new TestSite();

    /** Four ways for a value to be of the wrong kind. */
    record Guess(
            String word,
            @Nullable List<String> words,
            @Nullable Integer number,
            @Nullable Kind kind) {}

    /** Something to choose. */
    enum Kind {
        ADA,
        NIHIL
    }

    @BeforeEach
    void start() {
        site.close();
        site =
                new TestSite(routes -> {
                    routes.add(GET, "/api/v1/open", Access.open(), ctx -> ctx.result("ya"));
                    routes.add(GET, "/api/v1/me", Access.signedIn(), ctx -> ctx.result("ya"));
                    routes.add(
                            POST,
                            "/api/v1/guess",
                            Access.open(),
                            ctx -> Json.answer(ctx, 200, Json.read(ctx, Guess.class)));
                });
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void asksTheSameOfAHeadAsOfAGet() throws IOException {
        assertEquals(401, send("HEAD", "/api/v1/me", "", "").status());
        assertEquals(404, send("HEAD", "/api/v1/nothing", "", "").status());
        RawHttp.Answer open = send("HEAD", "/api/v1/open", "", "");
        assertEquals(200, open.status());
        assertEquals("", open.body());
    }

    @Test
    void refusesAnotherProtocolWithoutBeginningASession() throws IOException {
        String upgrade =
                "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key:"
                        + " dGhlIHNhbXBsZSBub25jZQ==\r\n";
        RawHttp.Answer answer = send("GET", "/api/v1/open", upgrade, "");
        assertEquals(400, answer.status());
        assertFalse(answer.head().contains("Set-Cookie"), answer.head());
    }

    @Test
    void takesNoBodyForOneThatSaysNothing() throws IOException {
        RawHttp.Answer answer = send("POST", "/api/v1/guess", "", "");
        assertEquals(422, answer.status());
        assertTrue(answer.body().contains("\"field\":\"word\""), answer.body());
    }

    @Test
    void readsNoNumberAsATextAndNamesTheChoices() throws IOException {
        for (String wrong : List.of("1", "1e999999999", "true", "[\"a\"]", "{\"a\":1}")) {
            RawHttp.Answer answer = guess("{\"word\":" + wrong + "}");
            assertEquals(422, answer.status(), wrong);
        }
        assertEquals(422, guess("{\"word\":\"a\",\"words\":[\"a\",1]}").status());
        assertEquals(422, guess("{\"word\":\"a\",\"words\":[[\"a\"]]}").status());
        assertEquals(422, guess("{\"word\":\"a\",\"number\":\"1\"}").status());
        assertEquals(422, guess("{\"word\":\"a\",\"number\":1.5}").status());
        RawHttp.Answer choice = guess("{\"word\":\"a\",\"kind\":\"MUNGKIN\"}");
        assertTrue(choice.body().contains("ADA, NIHIL"), choice.body());
    }

    @Test
    void refusesJsonThatIsNone() throws IOException {
        for (String none :
                List.of(
                        "[".repeat(100_000),
                        "{\"word\":NaN}",
                        "{\"word\":\"a\",\"word\":\"b\"}",
                        "{\"word\":\"a\"} x",
                        "{'word':'a'}",
                        "{\"word\":\"a\",}",
                        "{\"number\":" + "9".repeat(5_000) + "}")) {
            RawHttp.Answer answer = guess(none);
            assertEquals(400, answer.status(), answer.body());
            assertTrue(answer.body().contains("JSON tidak dapat dibaca"), answer.body());
        }
    }

    @Test
    void doesNotSendBackManyTimesWhatItWasSent() throws IOException {
        StringBuilder fields = new StringBuilder("{\"word\":\"a\"");
        for (int i = 0; i < 50_000; i++) {
            fields.append(",\"x").append(i).append("\":1");
        }
        RawHttp.Answer answer = guess(fields.append('}').toString());
        assertEquals(422, answer.status());
        assertTrue(answer.body().length() < 20_000, () -> "" + answer.body().length());
    }

    @Test
    void tellsABrokenBodyFromAFaultOfItsOwn() throws IOException {
        String chunked = JSON + "Transfer-Encoding: chunked\r\n";
        RawHttp.Answer answer = send("POST", "/api/v1/guess", chunked, "ZZ\r\n{}\r\n0\r\n\r\n");
        assertEquals(400, answer.status());
        assertEquals("close", answer.header("Connection"));
        assertEquals("application/problem+json", answer.header("Content-Type"));
    }

    @Test
    void letsNobodyKeepWhatTheApiAnswers() throws IOException {
        assertEquals("no-store", send("GET", "/api/v1/open", "", "").header("Cache-Control"));
        assertEquals("no-store", send("GET", "/api/v1/me", "", "").header("Cache-Control"));
    }

    @Test
    void knowsItsOwnOriginOnly() throws IOException {
        String body = "{\"word\":\"a\"}";
        String own = "127.0.0.1:" + site.port();
        assertEquals(
                200, send("POST", "/api/v1/guess", JSON + origin("http://" + own), body).status());
        for (String foreign :
                List.of(
                        "null",
                        "http://evil.example",
                        "http://evil.example://" + own,
                        "http://localhost:1")) {
            RawHttp.Answer answer = send("POST", "/api/v1/guess", JSON + origin(foreign), body);
            assertEquals(403, answer.status(), foreign);
        }
    }

    private static String origin(String origin) {
        return "Origin: " + origin + "\r\n";
    }

    private RawHttp.Answer guess(String body) throws IOException {
        return send("POST", "/api/v1/guess", JSON, body);
    }

    private RawHttp.Answer send(String method, String path, String headers, String body)
            throws IOException {
        return RawHttp.send(site.port(), method, path, headers, body);
    }
}
