package id.go.esdm.gatrik.kiosk.admin;

import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.STEP4_ANSWER;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.STEP4_MINUTES;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.STEP8_NOTA_DINAS;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.T2_ASSIGN;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.T3_INVITE;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.T3_PREPARE;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.T4_CLOSE;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.T5A_KONSEP;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.T5B_ENTER;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.T5B_PUT;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.T6_SUBMIT;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.T7T_RETURN;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.T7Y_APPROVE;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.T8P_PUBLISH;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.T8T_RETURN;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.T8Y_APPROVE;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.T9A_RECEIVE;
import static id.go.esdm.gatrik.kiosk.admin.OfficeMove.T9B_DISPOSE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A restart in the middle: between every two moves of the nine steps the server ends and comes back over the same directory. Nobody signs
 * in again, everything reads as before to the byte, and the move that was answered, sent again by a form that was open all the while,
 * does nothing.
 */
class RestartInTheMiddleTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** With one return at 7 and one at 8. */
    private static final List<OfficeMove> WAY =
            List.of(
                    T2_ASSIGN,
                    T3_PREPARE,
                    T3_INVITE,
                    STEP4_ANSWER,
                    STEP4_MINUTES,
                    T4_CLOSE,
                    T5A_KONSEP,
                    T5B_PUT,
                    T5B_ENTER,
                    T6_SUBMIT,
                    T7T_RETURN,
                    T6_SUBMIT,
                    T7Y_APPROVE,
                    T8T_RETURN,
                    T7Y_APPROVE,
                    STEP8_NOTA_DINAS,
                    T8Y_APPROVE,
                    T8P_PUBLISH,
                    T9A_RECEIVE,
                    T9B_DISPOSE);

    @TempDir Path place;

    @Test
    void losesNothingWhenItIsStoppedOrKilledAfterEveryMove() {
        try (LiveOffice office = new LiveOffice(place)) {
            HttpResponse<String> begun = office.start("formulir-1");
            String id = LiveOffice.json(begun).get("id").asString();
            office.killAndStart();
            assertEquals(begun.body(), office.start("formulir-1").body(), "one form, one cycle");
            for (int at = 0; at < WAY.size(); at++) {
                step(office, id, WAY.get(at), at % 2 == 0);
            }
            assertEquals("DIARSIPKAN", office.cycle(id).get("state").asString());
            assertEquals(List.of(), office.server().verify().findings());
            Rooms rooms = office.server().rooms();
            assertEquals(1, rooms.sop().cycles().list().size());
            assertEquals(1, rooms.publications().list().size());
            assertTrue(
                    rooms.report().laporans().ensure(1, PATIENCE).isPresent(),
                    "the laporan that a restart interrupted is made after it");
        }
    }

    private static void step(LiveOffice office, String id, OfficeMove move, boolean orderly) {
        office.tick();
        int seen = office.cycle(id).get("version").asInt();
        HttpResponse<String> answer = office.send(move, id, seen);
        assertEquals(2, answer.statusCode() / 100, () -> move + ": " + answer.body());
        Map<String, String> before = everything(office, id);
        if (orderly) {
            office.restart();
        } else {
            office.killAndStart();
        }
        assertSame(before, everything(office, id), "after " + move);
        HttpResponse<String> again = office.send(move, id, seen);
        if (move.isDeed()) {
            assertEquals(409, again.statusCode(), () -> move + " again: " + again.body());
            JsonNode told = LiveOffice.json(again).get("cycle");
            assertEquals(office.cycle(id).get("version"), told.get("version"));
        } else {
            assertEquals(answer.statusCode(), again.statusCode(), again::body);
        }
        before.keySet().retainAll(ofCycle(id));
        assertSame(before, read(office, ofCycle(id)), "after the second " + move);
    }

    private static void assertSame(
            Map<String, String> before, Map<String, String> after, String when) {
        before.forEach(
                (path, answer) -> assertEquals(answer, after.get(path), () -> path + " " + when));
    }

    /** What everybody sees of it: the cycle, its papers, its draft, what waits for whom, what is on the kiosk. */
    private static Map<String, String> everything(LiveOffice office, String id) {
        List<String> paths = new ArrayList<>(ofCycle(id));
        paths.add("/api/v1/cycles/" + id + "/archive");
        paths.add("/api/v1/cycles/" + id + "/draft/diff");
        paths.add("/siklus/" + id);
        paths.add("/api/v1/catalogue");
        paths.add("/feed/keys/root.pem");
        Map<String, String> seen = read(office, paths);
        for (Role role : Role.values()) {
            seen.put("/tugas of " + role, told(office.as(role).get("/tugas")));
        }
        return seen;
    }

    private static List<String> ofCycle(String id) {
        String cycle = "/api/v1/cycles/" + id;
        return List.of(cycle, cycle + "/papers", cycle + "/draft/entries");
    }

    private static Map<String, String> read(LiveOffice office, List<String> paths) {
        Map<String, String> seen = new TreeMap<>();
        paths.forEach(path -> seen.put(path, told(office.as(Role.KOORDINATOR).get(path))));
        return seen;
    }

    private static String told(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.body();
    }
}
