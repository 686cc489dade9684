package id.go.esdm.gatrik.kiosk.admin.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.audit.AuditVerdict;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftGate.Answer;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftId;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class CyclesTest {
    private static final Actor SESDITJEN = new Actor(Deeds.AUTHOR, Role.SESDITJEN, "console");
    private static final Actor KOORDINATOR =
            new Actor(Deeds.KOORDINATOR, Role.KOORDINATOR, "console");
    private static final Move.Directed ARAHAN = (Move.Directed) Deeds.DIRECTED;

    @TempDir private Path directory;
    private Database database;
    private AuditLog audit;
    private Cycles cycles;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Deeds.AT, ZoneOffset.UTC);
        database = Database.open(directory.resolve("register.db"));
        audit = new AuditLog(database, clock);
        cycles = new Cycles(database, audit, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void numbersCyclesByTheYearInJakarta() {
        assertEquals("2026-001", cycles.start(SESDITJEN, ARAHAN, null).id().value());
        assertEquals("2026-002", cycles.start(SESDITJEN, ARAHAN, null).id().value());
        assertEquals(
                List.of("2026-002", "2026-001"),
                cycles.list().stream().map(cycle -> cycle.id().value()).toList());
    }

    @Test
    void startsNothingTwiceForAResentForm() {
        CycleId first = cycles.start(SESDITJEN, ARAHAN, "form-1").id();
        assertEquals(first, cycles.start(SESDITJEN, ARAHAN, "form-1").id());
        assertEquals(1, cycles.list().size());
        assertEquals("2026-002", cycles.start(KOORDINATOR, ARAHAN, "form-1").id().value());
    }

    @Test
    void readsBackEveryMoveAsItWasDone() {
        CycleId id = at(Deeds.ASSIGNED, Deeds.INVITED, Deeds.MET, Deeds.ENTERED);
        List<Move> moves =
                List.of(
                        Deeds.SUBMITTED,
                        Deeds.ENDORSED,
                        Deeds.RETURNED_AT_8,
                        Deeds.CORRECTED,
                        Deeds.AGREED,
                        Deeds.BASE_MOVED,
                        Deeds.SUBMITTED_NIL);
        moves.forEach(move -> cycles.move(id, null, KOORDINATOR, move));
        List<Deed> deeds = cycles.get(id).deeds();
        assertEquals(
                moves,
                deeds.subList(deeds.size() - moves.size(), deeds.size()).stream()
                        .map(Deed::move)
                        .toList());
        assertInstanceOf(Cycle.SubkoordinatorReview.class, cycles.get(id).cycle());
    }

    @Test
    void refusesAMoveOnAnOldVersionAndTellsThePresentState() {
        CycleId id = at(Deeds.ASSIGNED);
        ProblemException refusal =
                refused(409, () -> cycles.move(id, 1, KOORDINATOR, Deeds.CANCELLED));
        CycleView present =
                assertInstanceOf(CycleView.class, refusal.problem().extensions().get("cycle"));
        assertEquals(CycleState.DITUGASKAN, present.state());
        assertEquals(2, present.version());
    }

    @Test
    void refusesAMoveThatTheSopDoesNotHave() {
        CycleId id = at();
        refused(409, () -> cycles.move(id, null, KOORDINATOR, Deeds.ENTERED));
        assertEquals(1, cycles.get(id).version());
    }

    @Test
    void letsOnlyOneOfManyAtOnceMove() throws Exception {
        CycleId id = at();
        int won = 0;
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> clicks =
                    IntStream.range(0, 16).mapToObj(_ -> people.submit(() -> tryMove(id))).toList();
            for (Future<Boolean> click : clicks) {
                won += click.get() ? 1 : 0;
            }
        }
        assertEquals(1, won);
        assertEquals(2, cycles.get(id).version());
    }

    @Test
    void recordsEveryMoveInTheAudit() {
        at(Deeds.ASSIGNED, Deeds.INVITED);
        assertEquals(3, assertInstanceOf(AuditVerdict.Intact.class, audit.verify()).acts());
    }

    @Test
    void keepsDeedsAgainstTheRegisterItself() {
        at();
        assertThrows(
                RuntimeException.class,
                () -> database.execute(handle -> handle.execute("UPDATE deed SET person = 'x'")));
        assertThrows(
                RuntimeException.class,
                () -> database.execute(handle -> handle.execute("DELETE FROM deed")));
    }

    @Test
    void opensTheDraftOnlyWhereTheSopEditsIt() {
        CycleId id = at(Deeds.ASSIGNED, Deeds.INVITED);
        assertInstanceOf(Answer.Closed.class, ask(id, Role.PRANATA_KOMPUTER));
        cycles.move(id, null, KOORDINATOR, Deeds.MET);
        assertInstanceOf(Answer.Open.class, ask(id, Role.PRANATA_KOMPUTER));
        assertInstanceOf(Answer.NotYours.class, ask(id, Role.SUBKOORDINATOR));
        cycles.move(id, null, KOORDINATOR, Deeds.ENTERED);
        cycles.move(id, null, KOORDINATOR, Deeds.SUBMITTED);
        assertInstanceOf(Answer.Closed.class, ask(id, Role.PRANATA_KOMPUTER));
        cycles.move(id, null, KOORDINATOR, Deeds.ENDORSED);
        cycles.move(id, null, KOORDINATOR, Deeds.RETURNED_AT_8);
        assertInstanceOf(Answer.NotYours.class, ask(id, Role.PRANATA_KOMPUTER));
        assertInstanceOf(Answer.Open.class, ask(id, Role.SUBKOORDINATOR));
        assertInstanceOf(Answer.Unknown.class, ask(new CycleId("2026-999"), Role.PRANATA_KOMPUTER));
    }

    private Answer ask(CycleId id, Role role) {
        Account editor = new Account(Deeds.AUTHOR, "ani", "Ani", role, true);
        return database.read(handle -> cycles.ask(handle, new DraftId(id.value()), editor));
    }

    private CycleId at(Move... moves) {
        CycleId id = cycles.start(SESDITJEN, ARAHAN, null).id();
        for (Move move : moves) {
            cycles.move(id, null, KOORDINATOR, move);
        }
        return id;
    }

    private boolean tryMove(CycleId id) {
        try {
            cycles.move(id, 1, KOORDINATOR, Deeds.ASSIGNED);
            return true;
        } catch (ProblemException refusal) {
            assertEquals(409, refusal.problem().status());
            return false;
        }
    }

    private static ProblemException refused(int status, Executable attempt) {
        ProblemException refusal = assertThrows(ProblemException.class, attempt);
        assertEquals(status, refusal.problem().status(), refusal.problem().title());
        return refusal;
    }
}
