package id.go.esdm.gatrik.kiosk.admin.publishing;

import static id.go.esdm.gatrik.kiosk.admin.publishing.Desk.entry;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Somebody with the register open in an editor. */
class RegisterTamperTest {
    @TempDir private Path data;

    @Test
    void findsARegisterThatSaysSomethingElse() {
        try (Desk desk = new Desk(data)) {
            desk.edition(entry("A"));
            List<String> attacks =
                    List.of(
                            "UPDATE publication SET manifest = '" + "0".repeat(64) + "'",
                            "UPDATE publication SET reason = 'x'",
                            "UPDATE publication SET person = 'p-lain'",
                            "UPDATE publication SET edition = 2",
                            "DELETE FROM publication",
                            "UPDATE publication_change SET title = 'x'",
                            "DELETE FROM publication_change",
                            "UPDATE publication_ruling SET role = 'SESDITJEN' WHERE place = 2",
                            "DELETE FROM publication_ruling WHERE place = 1",
                            "UPDATE deed SET person = 'p-lain' WHERE version = 7",
                            "DELETE FROM deed WHERE version = 9",
                            "UPDATE paper SET sha256 = '" + "0".repeat(64) + "'",
                            "UPDATE act SET person = 'p-lain' WHERE seq = 20");
            assertTrue(verify(desk).isSound(), () -> verify(desk).sentences().toString());
            for (String attack : attacks) {
                assertFalse(afterwards(desk, attack).isSound(), attack);
            }
            assertTrue(verify(desk).isSound());
        }
    }

    /** What a check finds when that was done behind the triggers' backs; then it is undone. */
    private static Verification afterwards(Desk desk, String attack) {
        Verification[] found = new Verification[1];
        try {
            desk.office()
                    .database()
                    .<RuntimeException>execute(handle -> {
                        List<String> triggers =
                                handle.createQuery(
                                                "SELECT name FROM sqlite_master WHERE type ="
                                                        + " 'trigger'")
                                        .mapTo(String.class)
                                        .list();
                        triggers.forEach(name -> handle.execute("DROP TRIGGER " + name));
                        handle.execute("PRAGMA defer_foreign_keys = ON");
                        handle.execute(attack);
                        found[0] = verify(desk);
                        throw new UndoneException();
                    });
        } catch (UndoneException undone) {
            return found[0];
        }
        throw new IllegalStateException("not undone");
    }

    private static Verification verify(Desk desk) {
        return new ChainVerifier(desk.data(), desk.office().database(), desk.office().audit())
                .verify();
    }

    private static final class UndoneException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
