package id.go.esdm.gatrik.kiosk.kill;

import id.go.esdm.gatrik.kiosk.edition.DurableFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Whole folders, put back as they were before each death. */
public final class Folders {
    private Folders() {}

    /** Makes {@code to} the same as {@code from}, symbolic links and modes included. */
    public static void restore(Path from, Path to) throws IOException {
        DurableFiles.deleteTree(to);
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Files.copy(
                        path,
                        to.resolve(from.relativize(path).toString()),
                        LinkOption.NOFOLLOW_LINKS,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
