package id.go.esdm.gatrik.kiosk.kill;

import org.sqlite.util.OSInfo;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;

/**
 * Java with the tests' class path, made to start quickly, since it is started some hundred times: the classes come from an
 * archive that a training run wrote, which takes jars alone, and SQLite's library is unpacked once.
 */
final class Program {
    private static final String LIBRARY = "libsqlitejdbc.so";

    private final Path scratch;
    private final Path archive;
    private final String classPath;

    /**
     * Packs the class path.
     *
     * @param scratch for jars, libraries and what the processes leave in their temporary directory
     */
    Program(Path scratch) throws IOException {
        this.scratch = Files.createDirectories(scratch);
        this.archive = scratch.resolve("classes.aot");
        this.classPath = jars();
        try (InputStream library =
                OSInfo.class.getResourceAsStream(
                        "/org/sqlite/native/"
                                + OSInfo.getNativeLibFolderPathForCurrentOS()
                                + "/"
                                + LIBRARY)) {
            Files.copy(Objects.requireNonNull(library, LIBRARY), scratch.resolve(LIBRARY));
        }
    }

    /** The command of a run that writes the archive when it ends by itself or by SIGTERM. */
    List<String> training(List<String> mainAndArguments) {
        return command("-XX:AOTCacheOutput=" + archive, mainAndArguments);
    }

    /** The command of every run after that. */
    List<String> quick(List<String> mainAndArguments) {
        return command("-XX:AOTCache=" + archive, mainAndArguments);
    }

    private List<String> command(String classes, List<String> mainAndArguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:-UsePerfData",
                                "-Xlog:disable",
                                classes,
                                "-Djava.io.tmpdir=" + scratch,
                                "-Dorg.sqlite.lib.path=" + scratch,
                                "-Dorg.sqlite.lib.name=" + LIBRARY,
                                "-cp",
                                classPath));
        command.addAll(mainAndArguments);
        return command;
    }

    private String jars() {
        List<String> jars = new ArrayList<>();
        String whole =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : whole.split(File.pathSeparator, -1)) {
            if (Files.isDirectory(Path.of(entry))) {
                Path jar = scratch.resolve("classes-" + jars.size() + ".jar");
                int code =
                        ToolProvider.findFirst("jar")
                                .orElseThrow()
                                .run(
                                        System.out,
                                        System.err,
                                        "c0f",
                                        jar.toString(),
                                        "-C",
                                        entry,
                                        ".");
                if (code != 0) {
                    throw new IllegalStateException("jar " + entry);
                }
                jars.add(jar.toString());
            } else if (Files.isRegularFile(Path.of(entry))) {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
    }
}
