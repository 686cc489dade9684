package id.go.esdm.gatrik.kiosk.admin.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class DatabaseTest {
    @TempDir Path directory;

    @Test
    void keepsWhatWasWrittenAndForgetsWhatFailed() {
        try (Database database = open()) {
            database.execute(handle -> insert(handle, 1));
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            database.execute(handle -> {
                                insert(handle, 2);
                                throw new IllegalStateException("changed my mind");
                            }));
        }
        try (Database database = open()) {
            assertEquals(List.of(1), versions(database));
        }
    }

    @Test
    void aReaderDoesNotWaitForTheWriterAndSeesOnlyWhatIsCommitted() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        try (Database database = open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> write =
                    threads.submit(() ->
                            database.write(handle -> {
                                insert(handle, 1);
                                inside.countDown();
                                assertTrue(read.await(10, TimeUnit.SECONDS));
                                return 1;
                            }));
            assertTrue(inside.await(10, TimeUnit.SECONDS));
            assertEquals(List.of(), versions(database));
            read.countDown();
            write.get();
            assertEquals(List.of(1), versions(database));
        }
    }

    @Test
    void aReadInsideAWriteSeesWhatTheWriteWrote() {
        try (Database database = open()) {
            database.execute(handle -> {
                insert(handle, 1);
                assertEquals(List.of(1), versions(database));
            });
        }
    }

    @Test
    void aWriteInsideAWriteIsUndoneAlone() {
        try (Database database = open()) {
            database.execute(handle -> {
                insert(handle, 1);
                assertThrows(
                        JdbiException.class, () -> database.execute(inner -> insert(inner, 1)));
                database.execute(inner -> insert(inner, 2));
            });
            assertEquals(List.of(1, 2), versions(database));
        }
    }

    @Test
    void aReaderCannotWrite() {
        try (Database database = open()) {
            assertThrows(
                    JdbiException.class,
                    () ->
                            database.read(handle -> {
                                insert(handle, 1);
                                return true;
                            }));
            assertEquals(List.of(), versions(database));
        }
    }

    @Test
    void manyWritersAreServedOneAfterTheOther() throws Exception {
        try (Database database = open()) {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 50; i++) {
                    threads.execute(() -> database.execute(handle -> insert(handle, next(handle))));
                }
            }
            assertEquals(50, versions(database).size());
        }
    }

    @Test
    void instantsAreTextWhoseOrderIsTimeOrder() {
        Instant at = Instant.parse("2026-11-22T03:04:05Z");
        try (Database database = open()) {
            database.execute(handle -> insert(handle, 1));
            assertEquals(
                    "2026-11-22T03:04:05.000Z",
                    database.read(handle ->
                            handle.createQuery("SELECT signed_at FROM roster")
                                    .mapTo(String.class)
                                    .one()));
            assertEquals(
                    at,
                    database.read(handle ->
                            handle.createQuery("SELECT signed_at FROM roster")
                                    .mapTo(Instant.class)
                                    .one()));
        }
    }

    @Test
    void everyConnectionIsDurableAndKeepsForeignKeys() {
        try (Database database = open()) {
            for (String pragma : List.of("synchronous = 2", "foreign_keys = 1")) {
                String name = pragma.substring(0, pragma.indexOf(' '));
                Integer expected = Integer.valueOf(pragma.substring(pragma.indexOf('=') + 2));
                assertEquals(expected, database.write(handle -> pragma(handle, name)), name);
                assertEquals(expected, database.read(handle -> pragma(handle, name)), name);
            }
        }
    }

    @Test
    void theRegisterIsReadableByItsOwnerOnly() throws Exception {
        try (Database database = open()) {
            database.execute(handle -> insert(handle, 1));
            for (String name : List.of("register.db", "register.db-wal", "register.db-shm")) {
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(directory.resolve(name))),
                        name);
            }
        }
    }

    @Test
    void aDirectoryThatCannotBeMadeIsToldInOneSentence() throws Exception {
        Path file = Files.writeString(directory.resolve("berkas"), "bukan folder");
        DataUnusableException refusal =
                assertThrows(
                        DataUnusableException.class,
                        () -> Database.open(file.resolve("data").resolve("register.db")));
        assertTrue(refusal.sentence().contains("tidak dapat ditulis"), refusal.sentence());
    }

    @Test
    void aFileThatIsNoRegisterIsToldInOneSentence() throws Exception {
        Files.writeString(directory.resolve("register.db"), "bukan basis data ".repeat(1000));
        DataUnusableException refusal = assertThrows(DataUnusableException.class, this::open);
        assertTrue(refusal.sentence().contains("rusak"), refusal.sentence());
    }

    @Test
    void aRegisterOfALaterReleaseIsNotTouched() throws Exception {
        open().close();
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + directory.resolve("register.db"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 1");
            statement.execute(
                    """
                    INSERT INTO flyway_schema_history
                    SELECT 99, '999', 'later', type, 'V999__later.sql', 1, installed_by,
                           installed_on, 1, 1
                    FROM flyway_schema_history WHERE version = '001'
                    """);
        }
        DataUnusableException refusal = assertThrows(DataUnusableException.class, this::open);
        assertTrue(refusal.sentence().contains("versi program"), refusal.sentence());
    }

    private Database open() {
        return Database.open(directory.resolve("register.db"));
    }

    private static Integer pragma(Handle handle, String name) {
        return handle.createQuery("PRAGMA " + name).mapTo(Integer.class).one();
    }

    private static int next(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(version), 0) + 1 FROM roster")
                .mapTo(Integer.class)
                .one();
    }

    private static void insert(Handle handle, int version) {
        handle.createUpdate(
                        """
                        INSERT INTO roster (version, json, signature, signed_at)
                        VALUES (:version, x'00', x'00', :at)
                        """)
                .bind("version", version)
                .bind("at", Instant.parse("2026-11-22T03:04:05Z"))
                .execute();
    }

    private static List<Integer> versions(Database database) {
        return database.read(handle ->
                handle.createQuery("SELECT version FROM roster ORDER BY version")
                        .mapTo(Integer.class)
                        .list());
    }
}
