package id.go.esdm.gatrik.kiosk.admin.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.go.esdm.gatrik.kiosk.admin.people.Act;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.store.Database;

import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

class AuditLogTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:04:05.678Z");
    private static final PersonId PERSON = new PersonId("p-1");

    @TempDir Path directory;
    private Database database;
    private AuditLog audit;

    @BeforeEach
    void threeActs() {
        database = Database.open(directory.resolve("register.db"));
        audit = new AuditLog(database, Clock.fixed(NOW, ZoneOffset.UTC));
        record(Act.by(PERSON, "session.begin", "p-1", "192.0.2.7"));
        record(Act.by(PERSON, "entry.change", "DIP-1", "192.0.2.7").changing("{}", "{\"a\":1}"));
        record(Act.by(null, "server.start", "server", "console"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void listsTheLatestFirst() {
        List<RecordedAct> acts = audit.list(Long.MAX_VALUE, 2);
        assertEquals(List.of(3L, 2L), acts.stream().map(RecordedAct::seq).toList());
        assertEquals(NOW, acts.getFirst().at());
        assertEquals("{\"a\":1}", acts.getLast().act().after());
        assertEquals(1, audit.list(2, 10).size());
    }

    @Test
    void findsAChainIntact() {
        AuditVerdict.Intact intact = assertInstanceOf(AuditVerdict.Intact.class, audit.verify());
        assertEquals(3, intact.acts());
        assertEquals(audit.list(4, 1).getFirst().hash(), intact.head());
    }

    @Test
    void anActIsKeptOrLostWithItsTransaction() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        database.execute(handle -> {
                            audit.record(handle, Act.by(PERSON, "a", "b", "c"));
                            throw new IllegalStateException("no");
                        }));
        assertEquals(3, audit.list(Long.MAX_VALUE, 10).size());
    }

    @Test
    void theRegisterItselfRefusesToChangeOrForgetAnAct() {
        for (String statement :
                List.of("UPDATE act SET origin = 'x'", "DELETE FROM act WHERE seq = 3")) {
            assertThrows(
                    JdbiException.class,
                    () -> database.execute(handle -> handle.execute(statement)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE act SET at = '2026-11-22T03:04:05.679Z' WHERE seq = 2",
                "UPDATE act SET person = 'p-2' WHERE seq = 2",
                "UPDATE act SET person = NULL WHERE seq = 2",
                "UPDATE act SET action = 'entry.remove' WHERE seq = 2",
                "UPDATE act SET subject = 'DIP-2' WHERE seq = 2",
                "UPDATE act SET before = NULL WHERE seq = 2",
                "UPDATE act SET after = '{}' WHERE seq = 2",
                "UPDATE act SET origin = '192.0.2.8' WHERE seq = 2",
                "DELETE FROM act WHERE seq = 2"
            })
    void tellsWhichActWasTouched(String statement) {
        database.execute(handle -> {
            handle.execute("DROP TRIGGER act_never_changes");
            handle.execute("DROP TRIGGER act_never_goes");
            handle.execute(statement);
        });
        assertEquals(new AuditVerdict.Broken(2), audit.verify());
    }

    private void record(Act act) {
        database.execute(handle -> audit.record(handle, act));
    }
}
