package id.go.esdm.gatrik.kiosk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** One person of the office, signed in, who speaks the API as another office system would. */
public final class OfficeClient {
    private final HttpClient http;
    private final URI server;
    private final String cookie;
    private final String csrf;

    private OfficeClient(URI server, String username, String password) {
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        this.server = server;
        HttpResponse<String> answer =
                send(
                        request("session")
                                .header("Content-Type", "application/json")
                                .POST(json(Map.of("username", username, "password", password))));
        assertEquals(200, answer.statusCode(), answer.body());
        this.cookie = answer.headers().firstValue("set-cookie").orElseThrow().split(";", 2)[0];
        this.csrf = tree(answer).get("csrf").asString();
    }

    private OfficeClient(OfficeClient signedIn, URI server) {
        this.http = signedIn.http;
        this.server = server;
        this.cookie = signedIn.cookie;
        this.csrf = signedIn.csrf;
    }

    /** The same session at a server that has the same register. */
    public OfficeClient at(URI address) {
        return new OfficeClient(this, address);
    }

    /** Whether the server says 201; a connection that breaks off is no. */
    public boolean isAccepted(String path, Map<String, ?> body) {
        try {
            return attempt(path, body).statusCode() == 201;
        } catch (UncheckedIOException brokenOff) {
            return false;
        }
    }

    /** Signs in. */
    public static OfficeClient signedIn(URI server, String username, String password) {
        return new OfficeClient(server, username, password);
    }

    /** Makes an own password of the one that the administrator gave. */
    public static void setPassword(URI server, String username, String first, String own) {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve("/api/v1/me/password"))
                        .header("Content-Type", "application/json")
                        .PUT(
                                json(
                                        Map.of(
                                                "username",
                                                username,
                                                "password",
                                                first,
                                                "newPassword",
                                                own)))
                        .build();
        assertEquals(200, send(http, request).statusCode());
    }

    /** Goes on in another role that the person holds now. */
    public OfficeClient as(String role) {
        HttpResponse<String> answer =
                send(
                        mine("me/role")
                                .header("Content-Type", "application/json")
                                .PUT(json(Map.of("role", role))));
        assertEquals(200, answer.statusCode(), answer.body());
        return this;
    }

    /** Asks for a resource below {@code /api/v1/}; the answer must be 200. */
    public JsonNode get(String path) {
        return StrictJson.mapper().readTree(text(path));
    }

    /** Whether the server has it. */
    public boolean isThere(String path) {
        return send(mine(path).GET()).statusCode() == 200;
    }

    /** The same for what is not JSON. */
    public String text(String path) {
        HttpResponse<String> answer = send(mine(path).GET());
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    /** A page of the office, as HTML. */
    public String page(String path) {
        HttpResponse<String> answer =
                send(
                        HttpRequest.newBuilder(server.resolve(path))
                                .header("Cookie", cookie)
                                .header("Accept", "text/html")
                                .GET());
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    /** The bytes of what is no text. */
    public byte[] bytes(String path) {
        try {
            HttpResponse<byte[]> answer =
                    http.send(mine(path).GET().build(), BodyHandlers.ofByteArray());
            assertEquals(200, answer.statusCode());
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Sends a JSON body; there must be nothing to say to it. */
    public void accept(String path, Map<String, ?> body) {
        HttpResponse<String> answer = attempt(path, body);
        assertEquals(204, answer.statusCode(), answer.body());
    }

    /** Sends a JSON body; the answer must have that status. */
    public JsonNode post(int status, String path, Map<String, ?> body) {
        HttpResponse<String> answer = attempt(path, body);
        assertEquals(status, answer.statusCode(), answer.body());
        return tree(answer);
    }

    /** Sends a JSON body in the place of what is there; the answer must have that status. */
    public JsonNode put(int status, String path, Map<String, ?> body) {
        HttpResponse<String> answer =
                send(mine(path).header("Content-Type", "application/json").PUT(json(body)));
        assertEquals(status, answer.statusCode(), answer.body());
        return tree(answer);
    }

    /** Sends a JSON body, whatever comes of it. */
    public HttpResponse<String> attempt(String path, Map<String, ?> body) {
        return send(mine(path).header("Content-Type", "application/json").POST(json(body)));
    }

    /** Sends fields and one file as a browser would; the answer must have that status. */
    public JsonNode upload(
            int status,
            String path,
            Map<String, String> fields,
            String name,
            String type,
            byte[] file) {
        HttpResponse<String> answer = attemptUpload(path, fields, name, type, file);
        assertEquals(status, answer.statusCode(), answer.body());
        return tree(answer);
    }

    /** The same, whatever comes of it. */
    public HttpResponse<String> attemptUpload(
            String path, Map<String, String> fields, String name, String type, byte[] file) {
        String boundary = UUID.randomUUID().toString();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) ->
                body.writeBytes(
                        utf8(
                                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                        .formatted(boundary, field, value))));
        body.writeBytes(
                utf8(
                        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                                .formatted(boundary, name, type)));
        body.writeBytes(file);
        body.writeBytes(utf8("\r\n--" + boundary + "--\r\n"));
        return send(
                mine(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder mine(String path) {
        return request(path).header("Cookie", cookie).header("X-CSRF-Token", csrf);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve("/api/v1/" + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(http, request.build());
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static HttpRequest.BodyPublisher json(Map<String, ?> body) {
        return BodyPublishers.ofString(StrictJson.mapper().writeValueAsString(body));
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        return StrictJson.mapper().readTree(answer.body());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
