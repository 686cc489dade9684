package id.go.esdm.gatrik.kiosk.terminal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Shows the terminal every bad edition in {@code attacks/}, over real HTTP. */
class AttackTest {
    private static final Path FOLDERS = Path.of("src/test/resources/attacks");

    @TempDir Path scratch;

    static Stream<String> attacks() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("attack.txt")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedForExactlyItsReasonAndLeavesNoTrace(String attack) throws Exception {
        List<String> lines = Files.readAllLines(FOLDERS.resolve(attack).resolve("attack.txt"));
        int holds = Integer.parseInt(lines.get(1).substring("held ".length()));
        try (FeedServer server = new FeedServer(List.of());
                TestTerminal terminal =
                        new TestTerminal(scratch.resolve("cache"), server.address())) {
            if (holds > 0) {
                server.serve(genuineAt(holds));
                assertInstanceOf(InstallOutcome.Installed.class, terminal.look());
            }
            Map<String, String> before = terminal.files();

            server.serve(over(attack));
            for (int again = 0; again < 2; again++) {
                InstallOutcome.Refused refused =
                        assertInstanceOf(InstallOutcome.Refused.class, terminal.look());
                assertEquals(lines.get(2), Attack.told(refused.refusal()));
            }
            Map<String, String> after = terminal.files();
            after.keySet().removeIf(name -> name.startsWith("objects/"));
            before.keySet().removeIf(name -> name.startsWith("objects/"));
            assertEquals(before, after);

            server.serve(genuineAt(holds + 1));
            assertInstanceOf(InstallOutcome.Installed.class, terminal.look());
        }
    }

    @Test
    void theFoldersAreWhatTheGeneratorMakes() throws Exception {
        AttackFixtures.write(scratch);
        Map<String, byte[]> made = files(scratch);
        Map<String, byte[]> committed = files(FOLDERS);
        assertEquals(
                made.keySet(),
                committed.keySet(),
                "run AttackFixtures after a change of the attacks or the format");
        made.forEach((name, bytes) ->
                assertTrue(Arrays.equals(bytes, committed.get(name)), name + " differs"));
    }

    private static List<Path> genuineAt(int edition) {
        return List.of(FOLDERS.resolve("genuine-at-" + edition), FOLDERS.resolve("genuine"));
    }

    private static List<Path> over(String attack) {
        return List.of(FOLDERS.resolve(attack), FOLDERS.resolve("genuine"));
    }

    private static Map<String, byte[]> files(Path root) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                found.put(root.relativize(path).toString(), content(path));
            }
        }
        return found;
    }

    /** Compressed files are compared by what is in them: zlib's versions differ. */
    private static byte[] content(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        if (!path.toString().endsWith(".gz")) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
            return in.readAllBytes();
        }
    }
}
