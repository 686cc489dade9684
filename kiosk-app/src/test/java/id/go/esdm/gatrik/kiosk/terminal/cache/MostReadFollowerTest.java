package id.go.esdm.gatrik.kiosk.terminal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** What the terminal believes of what is read most: after every answer that it must not take, it takes the next good one. */
class MostReadFollowerTest {
    private static final String PATH = "/feed/most-read";
    private static final String GOOD = "{\"entries\":[\"DJK-103\",\"DJK-001\"]}";
    private static final List<EntryId> GOOD_IDS =
            List.of(new EntryId("DJK-103"), new EntryId("DJK-001"));
    private static final MostReadFollower.Times OFTEN =
            new MostReadFollower.Times(
                    Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofMillis(20));
    private static final FeedLimits IMPATIENT =
            new FeedLimits(
                    Duration.ofSeconds(2),
                    Duration.ofMillis(400),
                    Duration.ofMillis(400),
                    100_000,
                    Duration.ofMillis(400));

    private final BlockingQueue<List<EntryId>> learned = new LinkedBlockingQueue<>();
    private RawServer server;
    private MostReadFollower follower;

    @BeforeEach
    void open() throws IOException {
        server = new RawServer();
        follower =
                new MostReadFollower(
                        server.address(),
                        new ServerTrust(Path.of("there is none")),
                        learned::add,
                        OFTEN,
                        IMPATIENT);
    }

    @AfterEach
    void close() throws IOException {
        follower.close();
        server.close();
    }

    @Test
    void learnsWhatTheServerSaysAndAsksAgain() throws Exception {
        serve(GOOD);
        follower.start();
        assertEquals(GOOD_IDS, next());
        serve("{\"entries\":[]}");
        assertTrue(comes(List.of()));
        serve(
                IntStream.range(0, 10)
                        .mapToObj(i -> "\"" + "x".repeat(63) + i + "\"")
                        .collect(Collectors.joining(",", "{\"entries\":[", "]}")));
        assertTrue(
                comes(
                        IntStream.range(0, 10)
                                .mapToObj(i -> new EntryId("x".repeat(63) + i))
                                .toList()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"DJK-001\"",
                "{}",
                "{\"entries\":null}",
                "{\"entries\":\"DJK-001\"}",
                "{\"entries\":{\"0\":\"DJK-001\"}}",
                "{\"entries\":[null]}",
                "{\"entries\":[\"\"]}",
                "{\"entries\":[1]}",
                "{\"entries\":[true]}",
                "{\"entries\":[[\"DJK-001\"]]}",
                "{\"entries\":[{\"value\":\"DJK-001\"}]}",
                "{\"entries\":[\"DJK-001\",\"DJK-001\"]}",
                "{\"entries\":[\"../keys\"]}",
                "{\"entries\":[\"DJK 001\"]}",
                "{\"entries\":[\"DJK-001\\n\"]}",
                "{\"entries\":[\"DJK-001\"],\"total\":1}",
                "{\"entries\":[\"DJK-001\"],\"entries\":[]}",
                "{\"entries\":[\"DJK-001\"]} x",
                "{\"entries\":[\"DJK-001\"",
                "<html>Selamat datang</html>",
                "{\"entries\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\"]}"
            })
    void takesNothingButAListOfTenDifferentIdsAtMost(String answer) throws Exception {
        assertTrue(MostReadAnswer.findIds(answer.getBytes(StandardCharsets.UTF_8)).isEmpty());
        serve(answer);
        assertKeepsWhatItKnowsAndGoesOn();
    }

    @Test
    void opensNothingDeepNorBroken() {
        assertTrue(
                MostReadAnswer.findIds("[".repeat(4096).getBytes(StandardCharsets.UTF_8))
                        .isEmpty());
        assertTrue(
                MostReadAnswer.findIds(
                                ("{\"entries\":" + "[".repeat(4000))
                                        .getBytes(StandardCharsets.UTF_8))
                        .isEmpty());
        byte[] latin = "{\"entries\":[\"\u00e4\"]}".getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(MostReadAnswer.findIds(latin).isEmpty());
    }

    @Test
    void doesNotFollowAnAnswerWithoutEnd() throws Exception {
        server.endless(PATH);
        assertKeepsWhatItKnowsAndGoesOn();
    }

    @Test
    void readsNoAnswerLongerThanItMayBe() throws Exception {
        serve(GOOD.replace("[", "[" + " ".repeat(4096)));
        assertKeepsWhatItKnowsAndGoesOn();
    }

    @Test
    void believesNoLengthThatIsNone() throws Exception {
        server.closing(PATH, "HTTP/1.1 200 OK\r\nContent-Length: banyak\r\n\r\n" + GOOD);
        assertKeepsWhatItKnowsAndGoesOn();
    }

    @Test
    void believesNoTremendousLength() throws Exception {
        server.closing(PATH, "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n" + GOOD);
        assertKeepsWhatItKnowsAndGoesOn();
    }

    @Test
    void doesNotMindAnAnswerThatBreaksOff() throws Exception {
        server.closing(PATH, "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{");
        assertKeepsWhatItKnowsAndGoesOn();
    }

    @Test
    void doesNotMindWhatIsNoHttp() throws Exception {
        server.closing(PATH, "SSH-2.0-OpenSSH_9.2\r\n");
        assertKeepsWhatItKnowsAndGoesOn();
    }

    @Test
    void opensNoCompressedAnswer() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[1_000_000]);
        }
        server.serve(PATH, "200 OK", "Content-Encoding: gzip\r\n", bomb.toByteArray());
        assertKeepsWhatItKnowsAndGoesOn();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404 Not Found",
                "304 Not Modified",
                "302 Found",
                "401 Unauthorized",
                "403 Forbidden",
                "429 Too Many Requests",
                "500 Internal Server Error",
                "204 No Content"
            })
    void keepsWhatItKnowsWhereTheServerDoesNotSay(String status) throws Exception {
        server.serve(PATH, status, "", status.startsWith("204") ? new byte[0] : bytes(GOOD));
        assertKeepsWhatItKnowsAndGoesOn();
    }

    @Test
    void asksOnWhereTheServerIsAwayForAWhile() throws Exception {
        server.hang(PATH);
        assertKeepsWhatItKnowsAndGoesOn();
    }

    @Test
    void complainsOnceAndOfAPlainMirrorNever() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            follower.start(); // the server has nothing there: 404
            Thread.sleep(200);
            assertEquals("", said.toString(StandardCharsets.UTF_8));
            serve("<html>DJK-001</html>");
            Thread.sleep(300);
        } finally {
            System.setErr(before);
        }
        String line = said.toString(StandardCharsets.UTF_8);
        assertEquals(1, line.lines().count(), line);
        assertFalse(line.contains("DJK-001"), line);
    }

    /** The bad answer is served already: nothing is learned of it for a while, and then the good one is. */
    private void assertKeepsWhatItKnowsAndGoesOn() throws Exception {
        follower.start();
        assertEquals(null, learned.poll(150, TimeUnit.MILLISECONDS));
        serve(GOOD);
        assertEquals(GOOD_IDS, next());
    }

    private void serve(String answer) {
        server.serve(PATH, "200 OK", "Content-Type: application/json\r\n", bytes(answer));
    }

    private List<EntryId> next() throws InterruptedException {
        List<EntryId> ids = learned.poll(10, TimeUnit.SECONDS);
        return ids == null ? List.of(new EntryId("nothing-came")) : ids;
    }

    private boolean comes(List<EntryId> expected) throws InterruptedException {
        for (int answers = 0; answers < 100; answers++) {
            if (next().equals(expected)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
