package id.go.esdm.gatrik.kiosk.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/**
 * The one place where a file becomes lasting: written, forced to the disk, then renamed into place, so that a power cut leaves the
 * old state or the new. Every method throws {@link UncheckedIOException} when the disk refuses.
 */
public final class DurableFiles {
    private DurableFiles() {}

    /** Creates {@code file}, which must not exist, with these bytes on the disk; its directory is not forced. */
    public static void write(Path file, byte[] bytes) {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Replaces {@code file} as a whole: the old bytes or the new are found after a power cut. */
    public static void replace(Path file, byte[] bytes) {
        Path stage = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(stage);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        write(stage, bytes);
        rename(stage, file);
    }

    /** Forces a file, or the names in a directory, to the disk. */
    public static void sync(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Renames atomically, over an old file if there is one, and forces the directory of the new name. */
    public static void rename(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Path directory = to.toAbsolutePath().getParent();
        if (directory != null) {
            sync(directory);
        }
    }

    /** Makes a directory and its parents, forcing the name of each new one. */
    public static void createDirectories(Path directory) {
        Path absolute = directory.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            return;
        }
        Path parent = absolute.getParent();
        if (parent != null) {
            createDirectories(parent);
        }
        try {
            Files.createDirectories(absolute);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (parent != null) {
            sync(parent);
        }
    }

    /** Makes a directory that nobody but this user can look into, where the file system knows users. */
    public static void createPrivateDirectory(Path directory) {
        createDirectories(directory);
        PosixFileAttributeView view =
                Files.getFileAttributeView(directory, PosixFileAttributeView.class);
        if (view != null) {
            try {
                view.setPermissions(PosixFilePermissions.fromString("rwx------"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Removes a file, or a directory with all it holds; does nothing where there is none. */
    public static void deleteTree(Path root) {
        if (!Files.exists(root, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
