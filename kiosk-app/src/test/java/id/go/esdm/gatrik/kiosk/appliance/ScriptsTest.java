package id.go.esdm.gatrik.kiosk.appliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The scripts of the appliance, really run; programs that the test's machine lacks stand as a few lines of shell. */
class ScriptsTest {
    @TempDir Path scratch;

    @Test
    void theSeatEndsAsItsProgramEnded() throws Exception {
        program("cage", "while [ \"$1\" != -- ]; do shift; done; shift; \"$@\"; exit 0");

        assertEquals(7, seat("sh", "-c", "exit 7").code());
        assertEquals(137, seat("sh", "-c", "kill -9 $$").code());
    }

    @Test
    void aSeatThatDoesNotComeUpIsToldFromAProgramThatFails() throws Exception {
        program("cage", "exit 1");

        assertEquals(69, seat("true").code());
    }

    @Test
    void aGraphicsCardThatCannotDrawIsDoneWithout() throws Exception {
        program(
                "cage",
                "[ \"$WLR_RENDERER\" = pixman ] || exit 1; while [ \"$1\" != -- ]; do shift; done;"
                        + " shift; \"$@\"");

        assertEquals(7, seat("sh", "-c", "exit 7").code());
    }

    @Test
    void theEndReachesTheProgramFirstAndTheSeatWaitsForIt() throws Exception {
        program("cage", "while [ \"$1\" != -- ]; do shift; done; shift; \"$@\"; exit 0");
        Path told = scratch.resolve("told");
        String program = "trap 'echo TERM >" + told + "; exit 0' TERM; echo up; sleep 60 & wait";
        Process seat =
                new ProcessBuilder(seatCommand("sh", "-c", program))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try {
            assertEquals("up", seat.inputReader().readLine());
            seat.destroy();
            assertEquals(0, seat.waitFor());
            assertEquals("TERM\n", Files.readString(told));
        } finally {
            seat.descendants().forEach(ProcessHandle::destroyForcibly);
            seat.destroyForcibly();
        }
    }

    @Test
    void theDiagnosticScreenSaysAShortCodeAndWhatToDo() throws Exception {
        assertTrue(diagnosis("watchdog", "0").contains("Kode untuk petugas: K-W"));
        assertTrue(diagnosis("exit-code", "2").contains("Kode untuk petugas: K-2"));
        assertTrue(diagnosis("exit-code", "69").contains("Kode untuk petugas: K-69"));
        String unforeseen = diagnosis("exit-code", "55");
        assertTrue(unforeseen.contains("Kode untuk petugas: K-55"), unforeseen);
        assertTrue(unforeseen.contains("nyalakan lagi"), unforeseen);
        for (String line : unforeseen.split("\n", -1)) {
            assertTrue(line.length() <= 100, line);
        }
    }

    @Test
    void keepsTheNewestBackupsAndNothingOfOthers() throws Exception {
        Path backups = Files.createDirectory(scratch.resolve("backups"));
        for (int day = 1; day <= 5; day++) {
            Files.writeString(backups.resolve("kiosk-djk-2026110" + day + "-013000.zip"), "old");
        }
        Files.writeString(backups.resolve("kiosk-djk-lama.zip"), "somebody's own");
        Path java = program("java", "for last; do :; done; echo backup >\"$last\"");

        assertEquals(0, backup(java, backups, "3").code());

        assertEquals(4, names(backups).size(), names(backups)::toString);
        assertTrue(names(backups).contains("kiosk-djk-20261105-013000.zip"));
        assertFalse(names(backups).contains("kiosk-djk-20261103-013000.zip"));
        assertTrue(names(backups).contains("kiosk-djk-lama.zip"));
    }

    @Test
    void aBackupThatFailsRemovesNoOldOne() throws Exception {
        Path backups = Files.createDirectory(scratch.resolve("backups"));
        Files.writeString(backups.resolve("kiosk-djk-20261101-013000.zip"), "old");
        Files.writeString(backups.resolve("kiosk-djk-20261102-013000.zip"), "old");

        assertEquals(1, backup(program("java", "exit 1"), backups, "1").code());
        assertEquals(2, backup(program("java", "exit 0"), backups, "none").code());

        assertEquals(2, names(backups).size());
    }

    @Test
    void installsOverAnOlderOneAndKeepsTheMachinesOwnSettings() throws Exception {
        Path project = scratch.resolve("project");
        for (String jar :
                List.of(
                        "kiosk-app/target/kiosk-app.jar",
                        "kiosk-app/target/lib/a.jar",
                        "admin-server/target/admin-server.jar",
                        "admin-server/target/lib/b.jar")) {
            Files.createDirectories(project.resolve(jar).getParent());
            Files.writeString(project.resolve(jar), jar);
        }
        Run.of(
                Map.of(),
                List.of("cp", "-r", Run.SYSTEMD.toString(), project.resolve("systemd").toString()));
        Path root = scratch.resolve("root");
        assertEquals(0, install(project, root, "terminal").code());
        Path settings = root.resolve("etc/kiosk-djk/terminal.conf");
        Files.writeString(settings, "port=9090\n");

        Run again = install(project, root, "terminal");

        assertEquals(0, again.code(), again::text);
        assertEquals("port=9090\n", Files.readString(settings));
        assertTrue(Files.exists(settings.resolveSibling("terminal.conf.baru")), again::text);
        assertTrue(Files.exists(root.resolve("opt/kiosk-djk/lib/b.jar")));
        assertTrue(Files.exists(root.resolve("opt/kiosk-djk.lama/kiosk-app.jar")));
        assertTrue(Files.isExecutable(root.resolve("opt/kiosk-djk/bin/kiosk-seat")));
        assertTrue(Files.exists(root.resolve("etc/systemd/system/kiosk-terminal.service")));
        assertEquals(2, install(project, root, "kulkas").code());
    }

    private Run install(Path project, Path root, String kind) throws Exception {
        return Run.of(
                Map.of("DESTDIR", root.toString()),
                List.of("sh", project.resolve("systemd/install").toString(), kind));
    }

    private Run backup(Path java, Path backups, String keep) throws Exception {
        return Run.of(
                Map.of(
                        "KIOSK_JAVA", java.toString(),
                        "KIOSK_BACKUPS", backups.toString(),
                        "KIOSK_BACKUP_KEEP", keep),
                List.of("sh", script("kiosk-backup")));
    }

    private static String diagnosis(String result, String status) throws Exception {
        return Run.of(
                        Map.of(
                                "MONITOR_SERVICE_RESULT", result,
                                "MONITOR_EXIT_STATUS", status,
                                "KIOSK_RETRY_SECONDS", "0"),
                        List.of("sh", script("kiosk-diagnostic")))
                .text();
    }

    private Run seat(String... program) throws Exception {
        return Run.of(Map.of(), seatCommand(program));
    }

    private List<String> seatCommand(String... program) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "env",
                                "PATH=" + scratch + ":" + System.getenv("PATH"),
                                "XDG_RUNTIME_DIR=" + scratch,
                                "sh",
                                script("kiosk-seat")));
        command.addAll(List.of(program));
        return command;
    }

    private static String script(String name) {
        return Run.SYSTEMD.resolve("bin").resolve(name).toString();
    }

    private Path program(String name, String body) throws IOException {
        Path file = Files.writeString(scratch.resolve(name), "#!/bin/sh\n" + body + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> list = Files.list(directory)) {
            return list.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
