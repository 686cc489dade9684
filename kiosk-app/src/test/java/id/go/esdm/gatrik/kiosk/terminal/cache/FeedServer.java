package id.go.esdm.gatrik.kiosk.terminal.cache;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/**
 * A real HTTP server on a free port that serves feed folders, the first folder that has a file wins. A file
 * {@code x.gz} is sent as {@code x} with {@code Content-Encoding: gzip}; an empty file {@code x.gone} makes {@code x} a 404.
 */
final class FeedServer implements AutoCloseable {
    private final HttpServer http;
    private final Set<OutputStream> listeners = ConcurrentHashMap.newKeySet();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private volatile List<Path> folders;

    FeedServer(List<Path> folders) throws IOException {
        this.folders = folders;
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/feed/", this::answer);
        http.createContext("/feed/events", this::listen);
        http.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
    }

    /** Serves other folders from now on. */
    void serve(List<Path> others) {
        folders = others;
    }

    /** The paths asked for since the last call. */
    List<String> takeRequests() {
        List<String> taken = List.copyOf(requests);
        requests.clear();
        return taken;
    }

    int listeners() {
        return listeners.size();
    }

    /** Tells all who listen. */
    void announce(int edition) throws IOException {
        for (OutputStream listener : listeners) {
            listener.write(
                    "event: edition\ndata: {\"edition\":%d}\n\n"
                            .formatted(edition)
                            .getBytes(StandardCharsets.UTF_8));
            listener.flush();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String name = exchange.getRequestURI().getPath().substring("/feed/".length());
            requests.add(name);
            for (Path folder : folders) {
                if (Files.exists(folder.resolve(name + ".gone"))) {
                    break;
                }
                if (Files.exists(folder.resolve(name + ".gz"))) {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    send(exchange, Files.readAllBytes(folder.resolve(name + ".gz")));
                    return;
                }
                if (Files.exists(folder.resolve(name))) {
                    send(exchange, Files.readAllBytes(folder.resolve(name)));
                    return;
                }
            }
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private static void send(HttpExchange exchange, byte[] bytes) throws IOException {
        String tag = "\"" + Sha256.of(bytes).hex() + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void listen(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write(": halo\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
        listeners.add(out);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
