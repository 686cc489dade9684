package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The drill: a backup is taken while the server runs, damaged in many ways, and put back. */
class BackupTest {
    @TempDir static Path shared;
    private static Path backup;
    private static SortedMap<String, String> whole;

    @TempDir Path directory;

    private record Ran(int code, String out, String err) {}

    @BeforeAll
    static void takeOneWhileTheServerRuns() throws Exception {
        Path data = shared.resolve("data");
        backup = shared.resolve("kiosk.zip");
        try (AdminServer server =
                AdminServer.start(AdminConfig.of(data, new Listen("127.0.0.1", 0)).forDemo())) {
            server.ensureDemo("sandi-contoh");
            Ran ran = run("backup", backup.toString(), "--data", data.toString());
            assertEquals(0, ran.code(), ran.err());
        }
        Path restored = shared.resolve("restored");
        assertEquals(0, run("restore", backup.toString(), "--data", restored.toString()).code());
        whole = files(restored);
    }

    @Test
    void aServerGoesOnFromWhatWasRestored() throws Exception {
        Path restored = directory.resolve("restored");

        Ran ran = run("restore", backup.toString(), "--data", restored.toString());

        assertEquals(0, ran.code(), ran.err());
        assertTrue(RecordAt.verify(restored).isSound());
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(restored.resolve("keys"))));
        for (String secret : List.of("keys/server.key", "keys/root.key", "register.db")) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(restored.resolve(secret))));
        }
        try (AdminServer server =
                AdminServer.start(AdminConfig.of(restored, new Listen("127.0.0.1", 0)))) {
            assertTrue(server.verify().isSound());
        }
    }

    @Test
    void onlyItsOwnerMayReadABackup() throws IOException {
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));
        try (Stream<Path> beside = Files.list(shared)) {
            assertEquals(
                    List.of("data", "kiosk.zip", "restored"),
                    beside.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aDamagedBackupIsRefusedAndLeavesNothing() throws IOException {
        byte[] genuine = Files.readAllBytes(backup);
        Path damaged = directory.resolve("damaged.zip");
        Path restored = directory.resolve("restored");
        Random random = new Random(73);
        List<String> wrong = new ArrayList<>();
        for (int round = 0; round < 24; round++) {
            byte[] bytes = genuine.clone();
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(damaged, round % 6 == 0 ? Arrays.copyOf(genuine, at) : bytes);

            Ran ran = run("restore", damaged.toString(), "--data", restored.toString());

            // a byte that no file is made of, such as a time in the archive's list, harms nothing
            boolean harmless = ran.code() == 0 && files(restored).equals(whole);
            if (!harmless && (ran.code() != 1 || Files.exists(restored))) {
                wrong.add("byte " + at + ": " + ran);
            }
            if (Files.exists(restored)) {
                id.go.esdm.gatrik.kiosk.edition.DurableFiles.deleteTree(restored);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothingIsRestoredOverWhatIsThere() throws IOException {
        Path occupied = Files.createDirectory(directory.resolve("occupied"));
        Files.writeString(occupied.resolve("catatan.txt"), "jangan hilang");

        Ran ran = run("restore", backup.toString(), "--data", occupied.toString());

        assertEquals(2, ran.code());
        assertEquals("jangan hilang", Files.readString(occupied.resolve("catatan.txt")), ran.err());
    }

    @Test
    void anArchiveOfOtherNamesIsRefused() throws IOException {
        Path foreign = directory.resolve("foreign.zip");
        String name = "../evil";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(foreign))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
            zip.putNextEntry(new ZipEntry("SHA256SUMS"));
            zip.write(
                    (Sha256.of(new byte[] {1}) + "  " + name + "\n")
                            .getBytes(StandardCharsets.UTF_8));
        }

        Ran ran = run("restore", foreign.toString(), "--data", directory + "/restored");

        assertEquals(1, ran.code());
        assertFalse(Files.exists(directory.resolve("evil")), ran.err());
    }

    @Test
    void aBackupThatCannotBeWrittenIsSaidInOneSentence() {
        Ran ran = run("backup", "/proc/kiosk.zip", "--data", shared.resolve("data").toString());

        assertEquals(2, ran.code());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true));
        return new Ran(line.execute(arguments), out.toString(), err.toString());
    }

    private static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString();
                // opening the register for the check may write its bookkeeping anew
                found.put(
                        name,
                        name.startsWith("register.db")
                                ? "register"
                                : Sha256.of(Files.readAllBytes(path)).hex());
            }
        }
        return found;
    }
}
