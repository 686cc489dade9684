package id.go.esdm.gatrik.kiosk.admin.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Speaks HTTP without a client's good manners, so that bad requests arrive as they were written. */
final class RawHttp {
    private static final int PATIENCE_MILLIS = 10_000;

    private RawHttp() {}

    /** An answer, as text. */
    record Answer(int status, String head, String body) {
        String header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    static Answer send(int port, String method, String path, String headers, String body)
            throws IOException {
        return sendAs("127.0.0.1:" + port, port, method, path, headers, body);
    }

    static Answer sendAs(
            String host, int port, String method, String path, String headers, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String length = bytes.length == 0 ? "" : "Content-Length: " + bytes.length + "\r\n";
        return exchange(host, port, method + " " + path, headers + length, bytes);
    }

    /** Promises a body of this many bytes and sends none. */
    static Answer announce(int port, String path, String headers, long bytes) throws IOException {
        return exchange(
                "127.0.0.1:" + port,
                port,
                "POST " + path,
                headers + "Content-Length: " + bytes + "\r\n",
                new byte[0]);
    }

    private static Answer exchange(String host, int port, String line, String headers, byte[] body)
            throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String head =
                    line
                            + " HTTP/1.1\r\nHost: "
                            + host
                            + "\r\nConnection: close\r\n"
                            + headers
                            + "\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            String text =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf("\r\n\r\n");
            return new Answer(
                    Integer.parseInt(text.substring(9, 12)),
                    text.substring(0, end),
                    text.substring(end + 4));
        }
    }
}
