package id.go.esdm.gatrik.kiosk.appliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Real processes under a stand-in for the service manager. */
class WatchdogTest {
    private static final Duration WATCHDOG = Duration.ofSeconds(3);
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration END = Duration.ofSeconds(5);

    @TempDir Path scratch;

    @Test
    void aTerminalWhoseJavaFxThreadIsStuckFallsSilentAndIsStartedAgain() throws Throwable {
        List<String> terminal =
                java(
                        "id.go.esdm.gatrik.kiosk.appliance.FreezingTerminal",
                        "--headless",
                        "--window",
                        "800x480",
                        "--port",
                        "0",
                        "--data",
                        scratch.resolve("data").toString());
        try (ServiceManager manager = new ServiceManager(scratch, WATCHDOG, terminal)) {
            List<String> said = manager.until("READY=1", START);
            assertTrue(said.getLast().contains("STATUS=Belum ada edisi"), said::toString);
            assertFalse(manager.watch(WATCHDOG.multipliedBy(2)), "a screen that draws is heard");

            Process frozen = manager.process();
            freeze(frozen);

            assertTrue(manager.watch(WATCHDOG.multipliedBy(4)), "a stuck screen is not heard");
            assertFalse(frozen.isAlive());
            assertNotEquals(frozen.pid(), manager.process().pid());
            manager.until("READY=1", START);
            assertEquals(0, manager.stop(END));
            manager.until("STOPPING=1", END);
        }
    }

    @Test
    void theServerIsReadyWhenItAnswersAndSaysWhenItEnds() throws Throwable {
        List<String> server =
                java(
                        "id.go.esdm.gatrik.kiosk.admin.Main",
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        scratch.resolve("data").toString());
        try (ServiceManager manager = new ServiceManager(scratch, WATCHDOG, server)) {
            List<String> said = manager.until("READY=1", START);
            assertTrue(said.getFirst().startsWith("EXTEND_TIMEOUT_USEC="), said::toString);
            assertTrue(said.getLast().contains("http://127.0.0.1:"), said::toString);
            assertEquals(0, manager.stop(END));
            manager.until("STOPPING=1", END);
        }
    }

    private static void freeze(Process terminal) throws IOException {
        try (OutputStream in = terminal.getOutputStream()) {
            in.write('\n');
        }
    }

    private static List<String> java(String... mainAndArguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path"))));
        command.addAll(List.of(mainAndArguments));
        return command;
    }
}
