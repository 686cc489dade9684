package id.go.esdm.gatrik.kiosk.kill;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A real file system of its own that is small enough to be filled; to mount it takes root. */
public final class SmallDisk implements AutoCloseable {
    private static final int BLOCK = 4096;
    private static final String BALLAST = "ballast";

    private final Path root;

    private SmallDisk(Path root) {
        this.root = root;
    }

    /**
     * Mounts one, or skips the test where that may not be done.
     *
     * @param root an empty directory
     */
    public static SmallDisk mount(Path root, int mebibytes) throws IOException {
        Files.createDirectories(root);
        boolean mounted =
                isDone(
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "size=" + mebibytes + "m",
                        "tmpfs",
                        root.toString());
        if (!mounted) {
            Tool.skip("the test of a full disk", "no file system may be mounted here");
        }
        assumeTrue(mounted, "no file system may be mounted here");
        return new SmallDisk(root);
    }

    /** Where it is mounted. */
    public Path root() {
        return root;
    }

    /** Writes until nothing more fits but so many bytes; fewer, if others write at the same moment. */
    public void fill(long room) throws IOException {
        free();
        byte[] block = new byte[BLOCK];
        long most = Files.getFileStore(root).getUsableSpace() - room;
        try (OutputStream out = Files.newOutputStream(root.resolve(BALLAST))) {
            for (long written = 0; written + BLOCK <= most; written += BLOCK) {
                out.write(block);
            }
        } catch (IOException full) {
            assertNoMoreThan(room, full);
        }
    }

    /** Takes what room there is to the last byte, and gives none back in between: for a disk on which others write as well. */
    public void fillUp() throws IOException {
        byte[] block = new byte[BLOCK];
        try (OutputStream out =
                Files.newOutputStream(
                        root.resolve(BALLAST),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertNoMoreThan(0, full);
        }
    }

    /** It was the room that ran out, and no other fault. */
    private void assertNoMoreThan(long room, IOException full) throws IOException {
        long left = Files.getFileStore(root).getUsableSpace();
        assertTrue(left < room + BLOCK, () -> left + " bytes are left, yet: " + full);
    }

    /** Gives the room back. */
    public void free() throws IOException {
        Files.deleteIfExists(root.resolve(BALLAST));
    }

    /** Forbids or allows writing, as a failing disk is made read-only by the system. */
    public void allowWriting(boolean allowed) {
        String mode = allowed ? "remount,rw" : "remount,ro";
        assertTrue(isDone("mount", "-o", mode, root.toString()), mode);
    }

    @Override
    public void close() {
        isDone("umount", "-l", root.toString());
    }

    private static boolean isDone(String... command) {
        try {
            Process process =
                    new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
