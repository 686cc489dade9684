package id.go.esdm.gatrik.kiosk.terminal.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;

/** What the feed client takes from a server, and what it does not. */
class FeedClientTest {
    private static final ServerTrust NOBODY = new ServerTrust(Path.of("there is none"));
    private static final FeedLimits IMPATIENT =
            new FeedLimits(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(800),
                    100_000,
                    Duration.ofMillis(800));

    @Test
    void asksWithTheTagAndIsToldThatNothingChanged() throws Exception {
        try (RawServer server = new RawServer();
                FeedClient feed = new FeedClient(server.address(), IMPATIENT, NOBODY)) {
            server.serve("/feed/current.json", "200 OK", "ETag: \"a\"\r\n", text("{}"));
            server.serve("/feed/current.sig", "200 OK", "", text("sig"));
            FeedAnswer.Pointer pointer =
                    assertInstanceOf(FeedAnswer.Pointer.class, feed.current(""));
            assertArrayEquals(text("{}"), pointer.pointer());
            assertArrayEquals(text("sig"), pointer.signature());
            assertEquals("\"a\"", pointer.tag());
            server.serve("/feed/current.json", "304 Not Modified", "ETag: \"a\"\r\n", text(""));
            assertInstanceOf(FeedAnswer.Unchanged.class, feed.current(pointer.tag()));
            assertTrue(server.lastRequest().contains("If-None-Match: \"a\""));
        }
    }

    @Test
    void knowsAServerThatHasPublishedNothing() throws Exception {
        try (RawServer server = new RawServer();
                FeedClient feed = new FeedClient(server.address(), IMPATIENT, NOBODY)) {
            assertInstanceOf(FeedAnswer.Nothing.class, feed.current(""));
        }
    }

    @Test
    void followsNoRedirect() throws Exception {
        try (RawServer elsewhere = new RawServer();
                RawServer server = new RawServer()) {
            elsewhere.serve("/feed/current.json", "200 OK", "", text("{}"));
            server.serve(
                    "/feed/current.json",
                    "302 Found",
                    "Location: " + elsewhere.address().resolve("feed/current.json") + "\r\n",
                    text(""));
            assertEquals(
                    new Refusal.OddAnswer("feed/current.json", 302),
                    refusal(server, feed -> feed.current("")));
        }
    }

    @Test
    void opensNoCompressedTransfer() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[10_000_000]);
        }
        try (RawServer server = new RawServer()) {
            server.serve(
                    "/feed/editions/1/manifest.json",
                    "200 OK",
                    "Content-Encoding: gzip\r\n",
                    bomb.toByteArray());
            assertEquals(
                    new Refusal.CodedTransfer("feed/editions/1/manifest.json"),
                    refusal(server, feed -> feed.editionFile(1, "manifest.json", 1000)));
        }
    }

    @Test
    void readsNoMoreThanTheCeilingWhateverTheServerSends() throws Exception {
        try (RawServer server = new RawServer()) {
            server.endless("/feed/editions/1/manifest.json");
            assertEquals(
                    new Refusal.TooLarge("feed/editions/1/manifest.json", 1000),
                    refusal(server, feed -> feed.editionFile(1, "manifest.json", 1000)));
        }
    }

    @Test
    void believesADeclaredLengthThatIsTooLargeWithoutReading() throws Exception {
        try (RawServer server = new RawServer()) {
            server.raw(
                    "/feed/editions/1/manifest.json",
                    "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
            assertEquals(
                    new Refusal.TooLarge("feed/editions/1/manifest.json", 1000),
                    refusal(server, feed -> feed.editionFile(1, "manifest.json", 1000)));
        }
    }

    @Test
    void takesAnObjectOnlyWithExactlyItsBytes() throws Exception {
        byte[] good = text("dokumen");
        Sha256 digest = Sha256.of(good);
        String path = "/feed/objects/" + digest.hex();
        try (RawServer server = new RawServer()) {
            server.serve(path, "200 OK", "", good);
            ByteArrayOutputStream taken = new ByteArrayOutputStream();
            try (FeedClient feed = new FeedClient(server.address(), IMPATIENT, NOBODY)) {
                feed.object(digest, good.length, taken);
            }
            assertArrayEquals(good, taken.toByteArray());

            server.serve(path, "200 OK", "", text("Dokumen"));
            assertEquals(
                    new Refusal.OtherBytes(path.substring(1)),
                    refusal(server, object(digest, good.length)));
            server.serve(path, "200 OK", "", text("dok"));
            assertEquals(
                    new Refusal.Truncated(path.substring(1), 7, 3),
                    refusal(server, object(digest, good.length)));
            server.serve(path, "200 OK", "", text("dokumennya"));
            assertEquals(
                    new Refusal.TooLarge(path.substring(1), 7),
                    refusal(server, object(digest, good.length)));
            server.serve(path, "404 Not Found", "", good);
            assertEquals(
                    new Refusal.Missing(path.substring(1)),
                    refusal(server, object(digest, good.length)));
        }
    }

    @Test
    void givesUpAServerThatNeverAnswers() throws Exception {
        try (RawServer server = new RawServer()) {
            server.hang("/feed/current.json");
            assertGivenUp(server, feed -> feed.current(""));
        }
    }

    @Test
    void givesUpABodyThatStops() throws Exception {
        try (RawServer server = new RawServer()) {
            server.raw(
                    "/feed/editions/1/manifest.json",
                    "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{");
            assertGivenUp(server, feed -> feed.editionFile(1, "manifest.json", 1000));
        }
    }

    @Test
    void givesUpABodyThatDrips() throws Exception {
        try (RawServer server = new RawServer()) {
            server.drip("/feed/editions/1/manifest.json", Duration.ofMillis(50));
            assertGivenUp(server, feed -> feed.editionFile(1, "manifest.json", 1000));
        }
    }

    @Test
    void takesABodyThatBreaksOffForATroubleOfTheLine() throws Exception {
        try (RawServer server = new RawServer()) {
            server.closing(
                    "/feed/editions/1/manifest.json",
                    "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{");
            assertGivenUp(server, feed -> feed.editionFile(1, "manifest.json", 1000));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"200 OK", "304 Not Modified", "404 Not Found", "500 Broken"})
    void takesALengthThatIsNoNumberForATroubleOfTheLine(String status) throws Exception {
        try (RawServer server = new RawServer()) {
            server.raw(
                    "/feed/current.json",
                    "HTTP/1.1 " + status + "\r\nContent-Length: banyak\r\n\r\n{}");
            assertGivenUp(server, feed -> feed.current(""));
        }
    }

    @Test
    void takesABusyServerForATroubleOfTheLine() throws Exception {
        try (RawServer server = new RawServer()) {
            server.serve("/feed/current.json", "503 Service Unavailable", "", text("busy"));
            assertGivenUp(server, feed -> feed.current(""));
        }
    }

    @Test
    void hearsEventsAndNoticesSilence() throws Exception {
        try (RawServer server = new RawServer();
                FeedClient feed = new FeedClient(server.address(), IMPATIENT, NOBODY)) {
            server.raw(
                    "/feed/events",
                    """
                    HTTP/1.1 200 OK\r
                    Content-Type: text/event-stream\r
                    \r
                    : hello

                    event: other
                    data: 1

                    event: edition\r
                    data: {"edition":42}\r
                    \r
                    """);
            try (InputStream stream = feed.events()) {
                ServerEvents events = new ServerEvents(stream);
                assertTrue(events.awaitEvent("edition"));
                assertThrows(UnreachableException.class, () -> events.awaitEvent("edition"));
            }
        }
    }

    private interface Ask {
        void of(FeedClient feed) throws IOException, RefusedException;
    }

    private static Ask object(Sha256 digest, long bytes) {
        return feed -> feed.object(digest, bytes, OutputStream.nullOutputStream());
    }

    private static Refusal refusal(RawServer server, Ask ask) throws Exception {
        try (FeedClient feed = new FeedClient(server.address(), IMPATIENT, NOBODY)) {
            Executable asking = () -> ask.of(feed);
            return assertThrows(RefusedException.class, asking).refusal();
        }
    }

    private static void assertGivenUp(RawServer server, Ask ask) throws Exception {
        try (FeedClient feed = new FeedClient(server.address(), IMPATIENT, NOBODY)) {
            Executable asking = () -> ask.of(feed);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> assertThrows(UnreachableException.class, asking));
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
