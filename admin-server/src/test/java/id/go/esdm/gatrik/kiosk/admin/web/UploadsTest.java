package id.go.esdm.gatrik.kiosk.admin.web;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that staff send, good and bad. */
class UploadsTest {
    private static final int LIMIT = 100_000;
    private static final String HEAD = "Content-Type: multipart/form-data; boundary=b\r\n";

    @TempDir private Path directory = Path.of("");
    private Running running = new Running(() -> 0, () -> {});

    /** A server to speak to. */
    private record Running(java.util.function.IntSupplier port, Runnable close) {}

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(directory.resolve("uploads"));
        Files.writeString(directory.resolve("uploads/left-behind"), "x");
        Uploads uploads = new Uploads(directory.resolve("uploads"));
        Routes routes = new Routes();
        routes.add(
                POST,
                "/api/v1/files",
                Access.open(),
                ctx -> {
                    try (Upload upload = uploads.read(ctx, LIMIT);
                            InputStream bytes = upload.getFile("file").open()) {
                        Upload.SentFile file = upload.getFile("file");
                        int read = bytes.readAllBytes().length;
                        ctx.result(
                                upload.text("kind")
                                        + " "
                                        + file.name()
                                        + " "
                                        + read
                                        + (read == file.bytes() ? "" : " cut"));
                    }
                });
        Page page = new Page(routes, new Assets(), InstantSource.system(), Optional::empty);
        WebServer server =
                WebServer.start(
                        new Listen("127.0.0.1", 0),
                        routes,
                        page,
                        _ -> Optional.empty(),
                        new Traffic());
        running = new Running(server::port, server::close);
    }

    @AfterEach
    void stop() {
        running.close().run();
    }

    @Test
    void readsFieldsAndFilesAndLeavesNothingBehind() throws IOException {
        RawHttp.Answer answer = send(HEAD, body("C:\\\\dir\\\\dip ü.xlsx", 50_000));
        assertEquals("DIP dip ü.xlsx 50000", answer.body());
        try (Stream<Path> left = Files.list(directory.resolve("uploads"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void refusesWhatIsTooLargeAnnouncedOrNot() throws IOException {
        assertEquals(413, send(HEAD, body("a", LIMIT + 1)).status());
        assertEquals(
                413,
                RawHttp.announce(running.port().getAsInt(), "/api/v1/files", HEAD, 200L << 20)
                        .status());
        RawHttp.Answer chunked =
                RawHttp.chunks(running.port().getAsInt(), "/api/v1/files", HEAD, 40L << 20);
        assertEquals(413, chunked.status());
        assertEquals("DIP a 10", send(HEAD, body("a", 10)).body());
    }

    @Test
    void refusesWhatIsNoMultipartAtAll() throws IOException {
        assertEquals(415, send("Content-Type: text/csv\r\n", "a,b").status());
        assertEquals(422, send(HEAD, body("a", 0)).status());
        assertEquals(400, send(HEAD, "--b\r\nContent-Disposition: form-data").status());
        RawHttp.Answer nameless = send("Content-Type: multipart/form-data\r\n", "x");
        assertTrue(nameless.status() == 400, nameless.head());
        assertEquals("application/problem+json", nameless.header("Content-Type"));
    }

    @Test
    void refusesABoundaryThatPartsNothing() throws IOException {
        for (String boundary : new String[] {"", "\"\"", "b".repeat(5_000)}) {
            RawHttp.Answer answer =
                    send("Content-Type: multipart/form-data; boundary=" + boundary + "\r\n", "x");
            assertEquals(400, answer.status(), boundary);
        }
        assertEquals(
                "DIP a 10",
                send(
                                "Content-Type: multipart/form-data; boundary=\"b\";"
                                        + " charset=utf-8\r\n",
                                body("a", 10))
                        .body());
    }

    @Test
    void leavesRoomForOthersWhileOneSendsManyAtOnce() throws Exception {
        String head =
                "POST /api/v1/files HTTP/1.1\r\nHost: localhost\r\n"
                        + HEAD
                        + "Content-Length: 90000\r\n\r\n--b\r\n";
        List<Socket> slow = new ArrayList<>();
        try {
            RawHttp.Answer next = send(HEAD, body("a", 10));
            while (next.status() == 200 && slow.size() < 50) {
                Socket socket =
                        new Socket(InetAddress.getLoopbackAddress(), running.port().getAsInt());
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
                Thread.sleep(30);
                next = send(HEAD, body("a", 10));
            }
            assertEquals(429, next.status());
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private RawHttp.Answer send(String headers, String body) throws IOException {
        return RawHttp.send(running.port().getAsInt(), "POST", "/api/v1/files", headers, body);
    }

    private static String body(String name, int bytes) {
        return """
        --b
        Content-Disposition: form-data; name="kind"

        DIP
        --b
        Content-Disposition: form-data; name="file"; filename="%s"
        Content-Type: application/octet-stream

        %s
        --b--
        """
                .formatted(name, "x".repeat(bytes))
                .replace("\n", "\r\n");
    }
}
