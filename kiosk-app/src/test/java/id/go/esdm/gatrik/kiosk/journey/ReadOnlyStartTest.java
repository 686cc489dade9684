package id.go.esdm.gatrik.kiosk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.kill.SmallDisk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Nothing may be written where a program keeps its things: one sentence that says what to do, and exit code 2. */
class ReadOnlyStartTest {
    private static final String KIOSK = "id.go.esdm.gatrik.kiosk.terminal.Main";
    private static final String ADMIN = "id.go.esdm.gatrik.kiosk.admin.Main";

    @TempDir Path scratch;
    private SmallDisk disk;

    private record Ran(int code, List<String> errors) {}

    @BeforeEach
    void forbidWriting() throws Exception {
        disk = SmallDisk.mount(scratch.resolve("disk"), 16);
        DemoServer.start(data()).close();
        disk.allowWriting(false);
    }

    @AfterEach
    void close() throws Exception {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void theServerSaysThatItsDataCannotBeWritten() throws Exception {
        Ran ran = run(ADMIN, "serve", "--port", "0", "--data", data().toString());
        assertEquals(
                List.of(
                        "Folder data "
                                + data()
                                + " tidak dapat ditulis: periksa hak akses dan sisa ruang"
                                + " cakramnya, atau pilih folder lain dengan --data."),
                ran.errors());
        assertEquals(2, ran.code());
    }

    @Test
    void theTerminalSaysThatItsCacheCannotBeWritten() throws Exception {
        Path cache = disk.root().resolve("cache");
        Ran ran =
                run(
                        KIOSK,
                        "--headless",
                        "--server",
                        "http://127.0.0.1:1/",
                        "--cache",
                        cache.toString());
        assertEquals(
                List.of(
                        "Direktori "
                                + cache
                                + " tidak dapat ditulisi: beri izin tulis, atau pilih direktori"
                                + " lain dengan --cache."),
                ran.errors());
        assertEquals(2, ran.code());
    }

    @Test
    void aBackupOntoItSaysSoAndLeavesTheDataAlone() throws Exception {
        disk.allowWriting(true);
        Path elsewhere = scratch.resolve("served");
        DemoServer.start(elsewhere).close();
        disk.allowWriting(false);
        Path file = disk.root().resolve("kiosk.zip");
        Ran ran = run(ADMIN, "backup", file.toString(), "--data", elsewhere.toString());
        assertEquals(1, ran.errors().size(), ran::toString);
        assertTrue(
                ran.errors().getFirst().startsWith("Cadangan tidak dapat ditulis ke " + file),
                ran::toString);
        assertEquals(2, ran.code());
    }

    private Path data() {
        return disk.root().resolve("data");
    }

    private Ran run(String main, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                main));
        command.addAll(Arrays.asList(arguments));
        Path errors = scratch.resolve("errors.log");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(errors.toFile())
                        .start();
        try {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the program ends");
        } finally {
            process.destroyForcibly();
        }
        return new Ran(process.exitValue(), Files.readAllLines(errors, StandardCharsets.UTF_8));
    }
}
