package id.go.esdm.gatrik.kiosk.terminal.cache;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An HTTP server that may answer in ways that no decent server would. On a free port of the loopback interface. */
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, Manner> manners = new ConcurrentHashMap<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile String lastRequest = "";

    RawServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** How to answer a request: the connection stays open afterwards until the server closes. */
    interface Manner {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    /** The head of the request that came last. */
    String lastRequest() {
        return lastRequest;
    }

    void serve(String path, String status, String headers, byte[] body) {
        String head = "HTTP/1.1 " + status + "\r\n" + headers;
        String length = status.startsWith("304") ? "" : "Content-Length: " + body.length + "\r\n";
        manners.put(
                path,
                out -> {
                    out.write(bytes(head + length + "\r\n"));
                    out.write(body);
                });
    }

    /** Writes exactly this and then nothing more. */
    void raw(String path, String answer) {
        manners.put(path, out -> out.write(bytes(answer)));
    }

    /** Writes exactly this and hangs up. */
    void closing(String path, String answer) {
        manners.put(
                path,
                out -> {
                    out.write(bytes(answer));
                    out.close();
                });
    }

    void hang(String path) {
        manners.put(path, _ -> {});
    }

    void endless(String path) {
        manners.put(
                path,
                out -> {
                    out.write(bytes("HTTP/1.1 200 OK\r\n\r\n"));
                    byte[] chunk = new byte[8192];
                    while (true) {
                        out.write(chunk);
                    }
                });
    }

    void drip(String path, Duration pause) {
        manners.put(
                path,
                out -> {
                    out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"));
                    while (true) {
                        out.write(' ');
                        out.flush();
                        Thread.sleep(pause);
                    }
                });
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                Thread.ofVirtual().start(() -> talk(connection));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try {
            BufferedReader in =
                    new BufferedReader(
                            new InputStreamReader(
                                    connection.getInputStream(), StandardCharsets.US_ASCII));
            OutputStream out = connection.getOutputStream();
            String line = in.readLine();
            while (line != null) {
                String path = line.split(" ", -1)[1];
                StringBuilder head = new StringBuilder(line);
                for (line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                    head.append('\n').append(line);
                }
                lastRequest = head.toString();
                manners.getOrDefault(path, RawServer::notFound).answer(out);
                out.flush();
                line = in.readLine();
            }
        } catch (IOException | InterruptedException _) {
            // The terminal hung up, as it should on most of these.
        }
    }

    private static void notFound(OutputStream out) throws IOException {
        out.write(bytes("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : open) {
            connection.close();
        }
    }
}
