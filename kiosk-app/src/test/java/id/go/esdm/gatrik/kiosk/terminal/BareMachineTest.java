package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The whole program as a process, on a machine that is no Raspberry Pi. */
class BareMachineTest {
    @TempDir private Path directory;

    @Test
    void withoutTheSettingNothingOfPi4jIsLoaded() throws Exception {
        List<String> said = run(() -> loaded("cache.Backoff") >= 0);
        assertEquals(List.of(), linesAboutSensors(said));
        assertTrue(loaded("screen.outage.OutageScreen") >= 0, "it drew");
        assertEquals(-1, loaded("com.pi4j"));
        assertEquals(-1, loaded("hardware.Enclosure"));
    }

    @Test
    void sensorsThatAreNotThereAreSaidOnceAfterTheFirstScreen() throws Exception {
        List<String> said =
                run(
                        () -> !linesAboutSensors(output()).isEmpty(),
                        "--hardware=pi",
                        "--presence-pin=17",
                        "--key-pin=22");
        assertEquals(1, linesAboutSensors(said).size(), said::toString);
        int screen = loaded("screen.outage.OutageScreen");
        assertTrue(screen >= 0 && screen < loaded("hardware.Enclosure"));
    }

    private static List<String> linesAboutSensors(List<String> said) {
        return said.stream()
                .filter(line -> line.matches("(?i).*(gpio|pi4j|sensor|hardware).*"))
                .toList();
    }

    /** Runs a terminal without a server to follow until it has come so far, and a second on; then ends it. */
    private List<String> run(Callable<Boolean> farEnough, String... options) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xlog:class+load:file=" + directory.resolve("classes"),
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                Main.class.getName(),
                                "--headless",
                                "--server=http://127.0.0.1:1/",
                                "--data=" + directory.resolve("data")));
        command.addAll(List.of(options));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("output").toFile())
                        .start();
        try {
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (!farEnough.call()) {
                assertTrue(System.nanoTime() < end && process.isAlive(), output()::toString);
                Thread.sleep(50);
            }
            Thread.sleep(1_000);
        } finally {
            process.destroy();
        }
        assertEquals(0, process.waitFor(), () -> output().toString());
        return output();
    }

    private List<String> output() {
        return lines("output");
    }

    /** At which place in the order of loading the first such class stands; -1: none. */
    private int loaded(String name) {
        List<String> classes = lines("classes");
        for (int at = 0; at < classes.size(); at++) {
            if (classes.get(at).contains(name)) {
                return at;
            }
        }
        return -1;
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(directory.resolve(file));
        } catch (IOException notYet) {
            return List.of();
        }
    }
}
