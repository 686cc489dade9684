package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.PasswordPolicy;
import id.go.esdm.gatrik.kiosk.admin.people.TestClock;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.admin.web.Visitor;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the whole server says is read most, by what terminals have told it. */
class MostReadTest {
    private static final String PATH = "/feed/most-read";
    private static final String YESTERDAY = "2026-11-22";

    @TempDir private static Path sample = Path.of("");

    @TempDir Path place;
    private final TestClock clock = clock();
    private AdminServer server;
    private Visitor visitor;
    private String token = "";

    @BeforeAll
    static void publishOnce() {
        try (AdminServer server = AdminServer.start(config(sample, clock()))) {
            server.ensureDemo(Office.PASSWORD);
        }
    }

    @BeforeEach
    void open() {
        Path copy = place.resolve("data");
        LiveOffice.copy(sample, copy);
        server = AdminServer.start(config(copy, clock));
        visitor = new Visitor(server.port());
        standInTheLobby("token-satu");
    }

    @AfterEach
    void close() {
        visitor.close();
        server.close();
    }

    @Test
    void isNothingBeforeATerminalHasTold() {
        assertEquals(200, visitor.get(PATH).statusCode());
        assertMostRead();
    }

    @Test
    void isNothingBeforeTheFirstEdition(@TempDir Path empty) {
        try (AdminServer bare = AdminServer.start(config(empty, clock));
                Visitor early = new Visitor(bare.port())) {
            assertEquals("{\"entries\":[]}", early.get(PATH).body());
        }
    }

    @Test
    void isWhatTheVisitsOfAllTerminalsOpenedAndReadMost() {
        tell(YESTERDAY, use("DJK-003", 3, 0), use("DJK-001", 2, 0), use("DJK-002", 4, 9));
        tell("2026-11-21", use("DJK-005", 2, 50), use("DJK-004", 3, 0));
        standInTheLobby("token-dua");
        tell(YESTERDAY, use("DJK-001", 3, 0), use("DJK-006", 2, 0));
        assertMostRead("DJK-002", "DJK-001", "DJK-003", "DJK-004");
    }

    @Test
    void isTenAtMost() {
        tell(
                YESTERDAY,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> use("DJK-%03d".formatted(i), 30 - i, 0))
                        .toArray(String[]::new));
        assertMostRead(
                IntStream.rangeClosed(1, 10)
                        .mapToObj("DJK-%03d"::formatted)
                        .toArray(String[]::new));
    }

    @Test
    void isOfThirtyDaysInJakarta() {
        tell("2026-10-24", use("DJK-002", 90, 0));
        tell("2026-10-25", use("DJK-001", 3, 0));
        tell(YESTERDAY, use("DJK-003", 3, 0));
        assertMostRead("DJK-001", "DJK-003");
        clock.pass(Duration.ofHours(13)); // 23.04 there
        assertMostRead("DJK-001", "DJK-003");
        clock.pass(Duration.ofHours(1));
        assertMostRead("DJK-003");
    }

    @Test
    void isNeverWhatWasWithdrawn() {
        tell(YESTERDAY, use("DJK-001", 9, 0), use("DJK-002", 8, 0));
        assertMostRead("DJK-001", "DJK-002");
        withdraw("DJK-001");
        assertMostRead("DJK-002");
    }

    @Test
    void isAddedUpEveryFewMinutesOnly() {
        tell(YESTERDAY, use("DJK-001", 9, 0));
        assertMostRead("DJK-001");
        standInTheLobby("token-dua");
        tell(YESTERDAY, use("DJK-002", 10, 0));
        clock.pass(Duration.ofMinutes(4));
        assertMostRead("DJK-001");
        clock.pass(Duration.ofMinutes(1));
        assertMostRead("DJK-002", "DJK-001");
    }

    @Test
    void isNotSentAgainToWhoHasIt() {
        tell(YESTERDAY, use("DJK-001", 9, 0));
        HttpResponse<String> answer = visitor.get(PATH);
        assertEquals("no-cache", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals("application/json", answer.headers().firstValue("Content-Type").orElse(""));
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        clock.pass(Duration.ofHours(1));
        HttpResponse<String> again = visitor.get(PATH, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(tag, again.headers().firstValue("ETag").orElseThrow());
        withdraw("DJK-001");
        assertEquals(200, visitor.get(PATH, "If-None-Match", tag).statusCode());
    }

    private static TestClock clock() {
        return new TestClock("2026-11-23T03:04:05Z");
    }

    private static AdminConfig config(Path data, TestClock clock) {
        return new AdminConfig(
                data,
                new Listen("127.0.0.1", 0),
                /* demo= */ true,
                Office.settings().with(PasswordPolicy.demo()),
                clock);
    }

    /** A new terminal, in place of the one before; what that one told stays. */
    private void standInTheLobby(String itsToken) {
        server.rooms().fleet().adopt(Ed25519.generate().getPublic(), itsToken);
        token = itsToken;
    }

    private void withdraw(String entry) {
        assertEquals(200, visitor.signIn("koordinator", Office.PASSWORD).statusCode());
        String body =
                "{\"entries\":[\"%s\"],\"reason\":\"Isinya keliru.\",\"password\":\"%s\"}"
                        .formatted(entry, Office.PASSWORD);
        HttpResponse<String> answer = visitor.send("POST", "/api/v1/withdrawals", body);
        assertEquals(201, answer.statusCode(), answer::body);
    }

    private void tell(String day, String... entries) {
        String body =
                "{\"day\":\"%s\",\"entries\":[%s],\"terms\":[]}"
                        .formatted(day, String.join(",", entries));
        HttpResponse<String> answer =
                visitor.send("POST", "/feed/usage", body, "Authorization", "Bearer " + token);
        assertEquals(204, answer.statusCode(), answer::body);
    }

    private static String use(String entry, int opened, int documents) {
        return "{\"id\":\"%s\",\"opened\":%d,\"documents\":%d}".formatted(entry, opened, documents);
    }

    private void assertMostRead(String... entries) {
        String ids = Arrays.stream(entries).collect(Collectors.joining("\",\"", "\"", "\""));
        String list = entries.length == 0 ? "" : ids;
        assertEquals("{\"entries\":[" + list + "]}", visitor.get(PATH).body());
    }
}
