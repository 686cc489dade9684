package id.go.esdm.gatrik.kiosk.appliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.go.esdm.gatrik.kiosk.admin.Supervisor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the programs say to the service manager, read at the other end of a real socket. */
class SupervisorTest {
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir Path directory;

    @Test
    void saysEachThingInOneMessage() throws Throwable {
        try (Messages messages = new Messages(directory.resolve("notify").toString())) {
            Supervisor supervisor = Supervisor.of(Map.of("NOTIFY_SOCKET", messages.address()));
            supervisor.starting(Duration.ofSeconds(30), "Membuka edisi");
            supervisor.ready("Edisi 7 tayang – lengkap");
            supervisor.alive("Edisi 7 tayang");
            supervisor.stopping();

            assertEquals(
                    Optional.of("EXTEND_TIMEOUT_USEC=30000000\nSTATUS=Membuka edisi"),
                    messages.next(SOON));
            assertEquals(
                    Optional.of("READY=1\nSTATUS=Edisi 7 tayang – lengkap"), messages.next(SOON));
            assertEquals(Optional.of("WATCHDOG=1\nSTATUS=Edisi 7 tayang"), messages.next(SOON));
            assertEquals(Optional.of("STOPPING=1"), messages.next(SOON));
        }
    }

    @Test
    void speaksToAbstractSocketsAsWell() throws Throwable {
        try (Messages messages = new Messages("@kiosk-test-" + UUID.randomUUID())) {
            Supervisor.of(Map.of("NOTIFY_SOCKET", messages.address())).ready("");
            assertEquals(Optional.of("READY=1\nSTATUS="), messages.next(SOON));
        }
    }

    @Test
    void saysNothingToNobody() {
        Supervisor nobody = Supervisor.of(Map.of("WATCHDOG_USEC", "1000000"));
        assertFalse(nobody.isPresent());
        assertEquals(Optional.empty(), nobody.findWatchdog());
        nobody.ready("");
        nobody.stopping();
        assertFalse(Supervisor.of(Map.of("NOTIFY_SOCKET", "vsock:2:1234")).isPresent());
    }

    @Test
    void knowsHowOftenItIsToBeHeardWhateverProcessTheUnitBeganWith() throws Throwable {
        Map<String, String> underCompositor =
                Map.of("NOTIFY_SOCKET", "/run/a", "WATCHDOG_USEC", "20000000", "WATCHDOG_PID", "1");
        assertEquals(
                Optional.of(Duration.ofSeconds(20)), Supervisor.of(underCompositor).findWatchdog());
        assertEquals(
                Optional.empty(),
                Supervisor.of(Map.of("NOTIFY_SOCKET", "/run/a", "WATCHDOG_USEC", "x"))
                        .findWatchdog());
    }

    @Test
    void doesNotWaitForOneWhoDoesNotRead() throws Throwable {
        try (Messages messages = new Messages(directory.resolve("notify").toString())) {
            Supervisor supervisor = Supervisor.of(Map.of("NOTIFY_SOCKET", messages.address()));
            assertTimeoutPreemptively(
                    SOON,
                    () -> {
                        for (int message = 0; message < 2_000; message++) {
                            supervisor.alive("");
                        }
                        supervisor.stopping();
                    });
        }
        Supervisor.of(Map.of("NOTIFY_SOCKET", directory.resolve("gone").toString())).ready("");
    }
}
