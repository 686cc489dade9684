package id.go.esdm.gatrik.kiosk.admin.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who calls a real server, and may sign in. */
public final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("\"csrf\":\"([^\"]+)\"");

    private HttpClient client = HttpClient.newHttpClient();
    private String base;
    private String cookie = "";
    private String csrf = "";

    /** A visitor of the server at this port of the machine. */
    public Visitor(int port) {
        base = at(port);
    }

    /** Comes back, once closed, with the same session to where the server listens now. */
    public void reopen(int port) {
        client = HttpClient.newHttpClient();
        base = at(port);
    }

    private static String at(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** Signs in through the API. */
    public HttpResponse<String> signIn(String username, String password) {
        String body = "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}";
        HttpResponse<String> answer = send("POST", "/api/v1/session", body);
        adopt(answer);
        return answer;
    }

    /** Takes over the session that an answer brought. */
    public void adopt(HttpResponse<String> answer) {
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        if (!cookies.isEmpty()) {
            cookie = cookies.getFirst().replaceAll(";.*", "");
        }
        Matcher token = TOKEN.matcher(answer.body());
        csrf = token.find() ? token.group(1) : "";
    }

    /** Calls, with session and CSRF token if there are any; a body is JSON unless a header says otherwise. */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(request(method, path, body, headers), BodyHandlers.ofString());
    }

    private HttpRequest request(String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (!body.isEmpty() && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (!csrf.isEmpty() && !method.toUpperCase(Locale.ROOT).equals("GET")) {
            request.header("X-CSRF-Token", csrf);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Reads. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** Reads a file. */
    public HttpResponse<byte[]> bytes(String path) {
        return send(request("GET", path, ""), BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        client.close();
    }
}
