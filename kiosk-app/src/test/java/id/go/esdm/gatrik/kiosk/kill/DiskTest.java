package id.go.esdm.gatrik.kiosk.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the modelled disk keeps at a power cut. */
class DiskTest {
    @TempDir Path scratch;

    @SuppressWarnings("NullAway.Init") // each test begins with a new one
    private Disk disk;

    @SuppressWarnings("NullAway.Init")
    private Path kept;

    private int calls;

    @Test
    void losesTheBytesOfAFileThatWasRenamedAndNeverForced() throws IOException {
        begin();
        call("open", "new");
        call("write", "new");
        call("rename", "old", "new");
        call("sync", "");
        assertEquals("{old=}", left(false));
        assertEquals("{old=}", left(true));
    }

    @Test
    void losesANameThatItsDirectoryWasNotForcedToKeep() throws IOException {
        begin();
        call("open", "new");
        call("write", "new");
        call("sync", "new");
        assertEquals("{old=before}", left(false));
        assertEquals("{new=forced, old=before}", left(true));
        call("rename", "old", "new");
        assertEquals("{old=before}", left(false));
        assertEquals("{old=forced}", left(true));
        call("sync", "");
        assertEquals("{old=forced}", left(false));
    }

    @Test
    void losesADirectoryWithAllThatWasForcedInIt() throws IOException {
        begin();
        call("mkdir", "stage");
        call("open", "stage/file");
        call("sync", "stage/file");
        call("sync", "stage");
        assertEquals("{old=before}", left(false));
        call("rename", "place", "stage");
        call("unlink", "old");
        call("symlink", "current", "place");
        assertEquals("{old=before}", left(false));
        call("sync", "");
        assertEquals("{current=-> place, place/file=forced}", left(false));
    }

    private void begin() throws IOException {
        Path origin = Files.createDirectories(scratch.resolve("origin"));
        Files.writeString(origin.resolve("old"), "before");
        kept = Files.writeString(scratch.resolve("kept"), "forced");
        disk = new Disk(origin);
    }

    private void call(String kind, String path) {
        call(kind, path, "");
    }

    private void call(String kind, String path, String other) {
        disk.apply(new Call(++calls, kind, path, other, true), kept);
    }

    private String left(boolean journal) throws IOException {
        Path root = scratch.resolve("left-" + journal + "-" + calls);
        disk.leave(root, journal);
        SortedMap<String, String> left = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.toList()) {
                String name = root.relativize(path).toString();
                if (Files.isSymbolicLink(path)) {
                    left.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isRegularFile(path)) {
                    left.put(name, Files.readString(path));
                }
            }
        }
        return left.toString();
    }
}
