package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Calls at the same moment, over HTTP to the whole server: a double click does once what it asks for, and of two who decide differently
 * one is told what the other did. Whatever came of it, the record holds.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtTheSameMomentTest {
    private static final int CALLERS = 8;

    /** Three at once is a double click and one more; the fourth password at once would have to wait. */
    private static final int SIGNERS = 3;

    private static final int ROUNDS = 3;

    /** What may be done again in its state: a later one replaces it. */
    private static final Set<OfficeMove> MAY_FOLLOW =
            EnumSet.of(OfficeMove.T3_PREPARE, OfficeMove.STEP4_ANSWER, OfficeMove.STEP4_MINUTES);

    private LiveOffice office;

    @BeforeAll
    void open(@TempDir Path place) {
        office = new LiveOffice(place);
    }

    @AfterAll
    void close() {
        try (LiveOffice closing = office) {
            assertEquals(List.of(), closing.server().verify().findings());
        }
    }

    /** Every other caller names no version: there the state alone must tell the second from the first. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"T1_START", "T5A_KONSEP", "T5B_PUT", "STEP8_NOTA_DINAS"})
    void doesADeedOnceHoweverOftenTheButtonIsPressed(OfficeMove move) {
        String id = office.cycleDue(due(move));
        int version = office.cycle(id).get("version").asInt();
        int editions = editions();
        List<HttpResponse<String>> answers =
                together(
                        IntStream.range(0, move.signs() ? SIGNERS : CALLERS)
                                .mapToObj(caller -> {
                                    boolean unseen = caller % 2 == 0 && !MAY_FOLLOW.contains(move);
                                    return () -> office.send(move, id, unseen ? null : version);
                                }));
        JsonNode after = office.cycle(id);
        assertOneDone(answers, after);
        int archived = move == OfficeMove.T9B_DISPOSE ? 1 : 0;
        assertEquals(version + 1 + archived, after.get("version").asInt());
        assertEquals(editions + (move == OfficeMove.T8P_PUBLISH ? 1 : 0), editions());
    }

    @Test
    void beginsOneCycleForOneFormAndOneForEachOfTwo() {
        int before = cycles();
        List<HttpResponse<String>> same = together(CALLERS, () -> office.start("formulir-sama"));
        assertEquals(1, same.stream().map(HttpResponse::body).distinct().count());
        assertEquals(201, same.getFirst().statusCode(), same.getFirst().body());
        assertEquals(before + 1, cycles());
        together(() -> office.start("formulir-a"), () -> office.start("formulir-b"));
        assertEquals(before + 3, cycles());
    }

    @Test
    void keepsAPaperOnce() {
        String id = office.cycleDue(OfficeMove.T5A_KONSEP);
        List<HttpResponse<String>> answers =
                together(SIGNERS, () -> office.send(OfficeMove.T5A_KONSEP, id, null));
        assertEquals(SIGNERS, count(answers, 201), () -> bodies(answers));
        JsonNode kept =
                LiveOffice.json(
                        office.as(Role.KOORDINATOR).get("/api/v1/cycles/" + id + "/papers"));
        assertEquals(1, kept.size(), kept::toString);
    }

    @Test
    void hidesOnceHoweverOftenItIsAsked() {
        String id = publishedCycle();
        int editions = editions();
        List<HttpResponse<String>> answers = together(SIGNERS, () -> withdraw(id));
        assertEquals(1, count(answers, 201), () -> bodies(answers));
        assertTrue(
                answers.stream()
                        .allMatch(each -> Set.of(201, 409, 422).contains(each.statusCode())),
                () -> bodies(answers));
        assertEquals(editions + 1, editions());
    }

    @Test
    void takesOneOfTwoReviewersWordsThatContradict() {
        for (int round = 0; round < ROUNDS; round++) {
            contradict(OfficeMove.T7Y_APPROVE, OfficeMove.T7T_RETURN, round);
            contradict(OfficeMove.T8Y_APPROVE, OfficeMove.T8T_RETURN, round);
        }
    }

    @Test
    void publishesOrCancelsButNeverBoth() {
        for (int round = 0; round < ROUNDS; round++) {
            int editions = editions();
            String id = contradict(OfficeMove.T8P_PUBLISH, OfficeMove.TX_CANCEL, round);
            boolean published = office.cycle(id).get("state").asString().equals("TERBIT");
            assertEquals(editions + (published ? 1 : 0), editions());
        }
    }

    @Test
    void submitsWhatIsInTheDraftOrLeavesItOpen() {
        for (int round = 0; round < ROUNDS; round++) {
            String id = office.cycleDue(OfficeMove.T6_SUBMIT);
            Stream<Supplier<HttpResponse<String>>> edits =
                    IntStream.range(1, CALLERS)
                            .mapToObj(edit -> () -> office.rename(id, "Judul " + edit));
            List<HttpResponse<String>> answers =
                    together(
                            Stream.concat(
                                    Stream.of(() -> office.send(OfficeMove.T6_SUBMIT, id, null)),
                                    edits));
            assertTrue(
                    answers.stream().allMatch(each -> Set.of(200, 409).contains(each.statusCode())),
                    () -> bodies(answers));
            boolean submitted = answers.getFirst().statusCode() == 200;
            String state = office.cycle(id).get("state").asString();
            assertEquals(submitted ? "TELAAH_SUBKOOR" : "PENYUSUNAN", state);
            if (submitted) {
                // What was frozen is what lies there now: the next approval compares them.
                office.succeed(OfficeMove.T7Y_APPROVE, id);
            }
        }
    }

    @Test
    void publishesOneOfTwoCyclesAndSendsTheOtherBackToBeMerged() {
        for (int round = 0; round < ROUNDS; round++) {
            String one = office.cycleDue(OfficeMove.T8P_PUBLISH);
            String other = office.cycleDue(OfficeMove.T8P_PUBLISH);
            int editions = editions();
            List<HttpResponse<String>> answers =
                    together(
                            () -> office.send(OfficeMove.T8P_PUBLISH, one, null),
                            () -> office.send(OfficeMove.T8P_PUBLISH, other, null));
            assertEquals(1, count(answers, 201), () -> bodies(answers));
            assertEquals(1, count(answers, 409), () -> bodies(answers));
            assertEquals(editions + 1, editions());
            String loser = answers.getFirst().statusCode() == 409 ? one : other;
            assertEquals("PERBAIKAN_HUMAS", office.cycle(loser).get("state").asString());
            again(loser);
            assertEquals(editions + 2, editions());
        }
    }

    @Test
    void hidesAndPublishesOneAfterTheOther() {
        for (int round = 0; round < ROUNDS; round++) {
            String live = publishedCycle();
            String id = office.cycleDue(OfficeMove.T8P_PUBLISH);
            int editions = editions();
            List<HttpResponse<String>> answers =
                    together(
                            () -> office.send(OfficeMove.T8P_PUBLISH, id, null),
                            () -> withdraw(live));
            assertEquals(1, count(answers, 201), () -> bodies(answers));
            assertEquals(1, count(answers, 409), () -> bodies(answers));
            assertEquals(editions + 1, editions());
        }
    }

    /** Both at once; exactly one comes off, and the other is told what the first did. */
    private String contradict(OfficeMove yes, OfficeMove no, int round) {
        String id = office.cycleDue(yes);
        int version = office.cycle(id).get("version").asInt();
        Supplier<HttpResponse<String>> first = () -> office.send(yes, id, null);
        Supplier<HttpResponse<String>> second = () -> office.send(no, id, null);
        List<HttpResponse<String>> answers =
                round % 2 == 0 ? together(first, second) : together(second, first);
        JsonNode after = office.cycle(id);
        assertOneDone(answers, after);
        assertEquals(version + 1, after.get("version").asInt());
        return id;
    }

    private static void assertOneDone(List<HttpResponse<String>> answers, JsonNode after) {
        assertEquals(
                1,
                answers.stream().filter(each -> each.statusCode() < 300).count(),
                () -> bodies(answers));
        for (HttpResponse<String> answer : answers) {
            if (answer.statusCode() >= 300) {
                assertEquals(409, answer.statusCode(), answer::body);
                JsonNode told = LiveOffice.json(answer).get("cycle");
                assertEquals(after.get("version"), told.get("version"), answer::body);
                assertEquals(after.get("state"), told.get("state"), answer::body);
            }
        }
    }

    /** Where a cycle is for that move. */
    private static OfficeMove due(OfficeMove move) {
        return switch (move) {
            case T7T_RETURN -> OfficeMove.T7Y_APPROVE;
            case T8T_RETURN -> OfficeMove.T8Y_APPROVE;
            case TX_CANCEL -> OfficeMove.T8P_PUBLISH;
            case OfficeMove other -> other;
        };
    }

    private String publishedCycle() {
        String id = office.cycleDue(OfficeMove.T8P_PUBLISH);
        office.succeed(OfficeMove.T8P_PUBLISH, id);
        return id;
    }

    /** From the Pranata Humas to the kiosk once more. */
    private void again(String id) {
        for (OfficeMove move :
                List.of(
                        OfficeMove.T6_SUBMIT,
                        OfficeMove.T7Y_APPROVE,
                        OfficeMove.T8Y_APPROVE,
                        OfficeMove.T8P_PUBLISH)) {
            office.succeed(move, id);
        }
    }

    private HttpResponse<String> withdraw(String cycle) {
        String body =
                """
                {"entries":["%s"],"reason":"Keliru","password":"%s"}\
                """
                        .formatted(OfficeMove.entry(cycle), Office.PASSWORD);
        return office.as(Role.PRANATA_HUMAS).send("POST", "/api/v1/withdrawals", body);
    }

    private int editions() {
        return office.server().rooms().publications().list().size();
    }

    private int cycles() {
        return office.server().rooms().sop().cycles().list().size();
    }

    private static long count(List<HttpResponse<String>> answers, int status) {
        return answers.stream().filter(each -> each.statusCode() == status).count();
    }

    private static String bodies(List<HttpResponse<String>> answers) {
        return answers.stream().map(HttpResponse::body).toList().toString();
    }

    private static List<HttpResponse<String>> together(
            int callers, Supplier<HttpResponse<String>> call) {
        return together(IntStream.range(0, callers).mapToObj(_ -> call));
    }

    private static List<HttpResponse<String>> together(
            Supplier<HttpResponse<String>> one, Supplier<HttpResponse<String>> other) {
        return together(Stream.of(one, other));
    }

    /** All of them, let go at the same moment; the answers in the order of the calls. */
    private static List<HttpResponse<String>> together(
            Stream<Supplier<HttpResponse<String>>> calls) {
        List<Supplier<HttpResponse<String>>> all = calls.toList();
        CyclicBarrier start = new CyclicBarrier(all.size());
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> running = new ArrayList<>();
            for (Supplier<HttpResponse<String>> call : all) {
                running.add(
                        callers.submit(() -> {
                            start.await();
                            return call.get();
                        }));
            }
            for (Future<HttpResponse<String>> each : running) {
                answers.add(each.get());
            }
        } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        return answers;
    }
}
