package id.go.esdm.gatrik.kiosk.admin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Callers who drip. */
class SlowCallersTest {
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final int MOST_DRIPS = 100;

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);

    @BeforeEach
    void start() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        SlowCallers callers = new SlowCallers(PATIENCE, PATIENCE);
        callers.setHandler(
                new Handler.Abstract() {
                    @Override
                    public boolean handle(Request request, Response response, Callback callback) {
                        try {
                            int bytes = Content.Source.asByteBuffer(request).remaining();
                            Content.Sink.write(response, true, "read " + bytes, callback);
                        } catch (IOException slow) {
                            Response.writeError(request, response, callback, 408);
                        }
                        return true;
                    }
                });
        server.setHandler(callers);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void partsWithWhoeverNeverEndsTheHeaders() throws Exception {
        try (Socket socket = open("GET / HTTP/1.1\r\nHost: localhost\r\nX: ")) {
            assertTrue(drip(socket) < MOST_DRIPS);
        }
    }

    @Test
    void partsWithThemAtTheSecondRequestToo() throws Exception {
        String get = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try (Socket socket = open(get)) {
            assertEquals('H', socket.getInputStream().read());
            socket.getOutputStream().write("GET / HTT".getBytes(StandardCharsets.US_ASCII));
            assertTrue(drip(socket) < MOST_DRIPS);
        }
    }

    @Test
    void endsABodyThatDrips() throws Exception {
        try (Socket socket =
                open("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000\r\n\r\n")) {
            assertTrue(drip(socket) < MOST_DRIPS);
            String answer =
                    new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 408", answer);
        }
    }

    @Test
    void waitsForThoseWhoOnlyKeepTheConnection() throws Exception {
        String get = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try (Socket socket = open(get)) {
            Thread.sleep(PATIENCE.toMillis() * 4);
            socket.getOutputStream().write(get.getBytes(StandardCharsets.US_ASCII));
            String answers = "";
            while (answers.split("read 0", -1).length < 3) {
                answers += (char) socket.getInputStream().read();
            }
        }
    }

    private Socket open(String head) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort());
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Sends a byte now and then until the other side has had enough; how many it took. */
    private static int drip(Socket socket) throws Exception {
        for (int sent = 0; sent < MOST_DRIPS; sent++) {
            Thread.sleep(50);
            try {
                socket.getOutputStream().write('a');
            } catch (SocketException closed) {
                return sent;
            }
            if (socket.getInputStream().available() > 0 && sent > 2) {
                return sent;
            }
        }
        return MOST_DRIPS;
    }
}
