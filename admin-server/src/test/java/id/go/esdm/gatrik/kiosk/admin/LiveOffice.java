package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.TestClock;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.admin.web.Visitor;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One person for every role, signed in to the whole server as it is run in earnest; the server can be stopped, or killed, and started
 * again under their hands. Time passes only where it is told to.
 */
final class LiveOffice implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String API = "/api/v1/cycles";
    private static final String BOUNDARY = "batas-7d1f";

    private final Path place;
    private final TestClock clock = new TestClock("2026-11-23T03:04:05Z");
    private final Map<Role, Visitor> people = new EnumMap<>(Role.class);
    private Path data;
    private AdminServer server;
    private int serial;

    /** An office below that directory. */
    LiveOffice(Path place) {
        this.place = place;
        data = place.resolve("data");
        try (Office office = new Office(data, clock)) {
            for (Role role : Role.values()) {
                if (role != Role.ADMINISTRATOR) {
                    office.person(role.name(), role);
                }
            }
        }
        server = serve();
        for (Role role : Role.values()) {
            Visitor visitor = new Visitor(server.port());
            people.put(role, visitor);
            String name = role == Role.ADMINISTRATOR ? Office.ADMINISTRATOR : role.name();
            HttpResponse<String> answer = visitor.signIn(name, Office.PASSWORD);
            assertTrue(answer.statusCode() == 200, answer::body);
        }
    }

    private AdminServer serve() {
        return AdminServer.start(
                new AdminConfig(
                        data,
                        new Listen("127.0.0.1", 0),
                        /* demo= */ false,
                        Office.settings(),
                        clock));
    }

    /** Stops the server as a shutdown of the machine does, and starts it again. */
    void restart() {
        stop();
        reopen();
    }

    /**
     * Starts a server over what a killed one would leave: the files as they are while it still runs, nothing closed or folded
     * together.
     */
    void killAndStart() {
        Path left = place.resolve("data-" + ++serial);
        // Nobody writes meanwhile: of a write that is under way, either all or nothing is there.
        server.rooms().database().execute(_ -> copy(data, left));
        stop();
        data = left;
        reopen();
    }

    /** Callers first: a server waits a second for connections that are open. */
    private void stop() {
        people.values().forEach(Visitor::close);
        server.close();
    }

    private void reopen() {
        server = serve();
        people.values().forEach(visitor -> visitor.reopen(server.port()));
    }

    /** A second passes: the times of two moves differ. */
    void tick() {
        clock.pass(Duration.ofSeconds(1));
    }

    /** The holder of that role, signed in. */
    Visitor as(Role role) {
        return Objects.requireNonNull(people.get(role));
    }

    AdminServer server() {
        return server;
    }

    /** The first move; the same name sent again is the same form. */
    HttpResponse<String> start(String form) {
        return as(Role.SESDITJEN).send("POST", API, body(OfficeMove.T1_START, form, null));
    }

    /** A new cycle, brought to where that move is due. */
    String cycleDue(OfficeMove due) {
        String cycle = json(start("form-" + ++serial)).get("id").asString();
        for (OfficeMove move : OfficeMove.values()) {
            if (move == due) {
                break;
            }
            if (move != OfficeMove.T1_START) {
                succeed(move, cycle);
            }
        }
        return cycle;
    }

    /** Sends a move that must come off. */
    void succeed(OfficeMove move, String cycle) {
        tick();
        HttpResponse<String> answer = send(move, cycle, null);
        assertTrue(answer.statusCode() < 300, () -> move + ": " + answer.body());
    }

    /**
     * Sends a move by whoever it belongs to.
     *
     * @param version the one that was seen; null for none
     */
    HttpResponse<String> send(OfficeMove move, String cycle, @Nullable Integer version) {
        String path = API + "/" + cycle + move.path(cycle);
        if (!move.isPaper()) {
            return as(move.by()).send(move.method(), path, body(move, cycle, version));
        }
        String kind = move == OfficeMove.T5A_KONSEP ? "KONSEP_NOTA_DINAS" : "NOTA_DINAS";
        return as(move.by())
                .send(
                        move.method(),
                        path,
                        multipart(kind),
                        "Content-Type",
                        "multipart/form-data; boundary=" + BOUNDARY);
    }

    /** Gives the cycle's one entry another title. */
    HttpResponse<String> rename(String cycle, String title) {
        OfficeMove put = OfficeMove.T5B_PUT;
        Map<String, Object> body = new HashMap<>(put.body(cycle, ""));
        body.put("judul", title);
        return as(put.by())
                .send(
                        put.method(),
                        API + "/" + cycle + put.path(cycle),
                        JSON.writeValueAsString(body));
    }

    private String body(OfficeMove move, String cycle, @Nullable Integer version) {
        Map<String, Object> body = new HashMap<>(move.body(cycle, clock.instant().toString()));
        if (version != null && move.isDeed()) {
            body.put("version", version);
        }
        return JSON.writeValueAsString(body);
    }

    private static String multipart(String kind) {
        return "--%1$s\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n%2$s\r\n--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%2$s.txt\"\r\nContent-Type: text/plain\r\n\r\nNaskah %2$s\r\n--%1$s--\r\n"
                .formatted(BOUNDARY, kind);
    }

    /** The cycle as the API tells it. */
    JsonNode cycle(String id) {
        return json(as(Role.KOORDINATOR).get(API + "/" + id));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** Copies a data directory; nobody writes to it meanwhile. */
    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                copyOne(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copyOne(Path from, Path to) throws IOException {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException gone) {
            // Half of something that was being made beside the register, and has its name by now.
        }
    }

    @Override
    public void close() {
        stop();
    }
}
