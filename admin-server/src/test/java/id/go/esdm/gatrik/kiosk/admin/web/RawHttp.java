package id.go.esdm.gatrik.kiosk.admin.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
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

    /** Sends a body of unannounced length for as long as the other side listens, at most this many bytes. */
    static Answer chunks(int port, String path, String headers, long bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            String head =
                    "POST "
                            + path
                            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + headers
                            + "Transfer-Encoding: chunked\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            String part =
                    "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n";
            out.write(chunk(part));
            byte[] chunk = chunk("x".repeat(65_000));
            try {
                for (long sent = 0; sent < bytes; sent += chunk.length) {
                    out.write(chunk);
                }
            } catch (SocketException deaf) {
                // It has answered already and reads no more.
            }
            return parse(socket.getInputStream().readAllBytes());
        }
    }

    private static byte[] chunk(String text) {
        String length = Integer.toHexString(text.length());
        return (length + "\r\n" + text + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Answer parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        return new Answer(
                Integer.parseInt(text.substring(9, 12)),
                text.substring(0, end),
                text.substring(end + 4));
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
            return parse(socket.getInputStream().readAllBytes());
        }
    }
}
