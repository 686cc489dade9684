package id.go.esdm.gatrik.kiosk.kill;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Runs a real process that dies by a real SIGKILL at a chosen call that changes something below a directory:
 * {@code src/test/c/killpoint.c}, loaded before libc.
 */
final class KillPoints {
    // the columns of the log
    private static final int NUMBER = 0;
    private static final int KIND = 1;
    private static final int PATH = 2;
    private static final int OTHER = 3;

    private final Path library;
    private final Path below;
    private final Path arm;
    private final Path log;
    private final Path kept;
    private final Path errors;

    /**
     * A place to kill in.
     *
     * @param library from {@link #compile}
     * @param scratch for the log, for nobody else
     * @param below the directory whose changes are counted
     */
    KillPoints(Path library, Path scratch, Path below) throws IOException {
        this.library = library;
        this.below = Files.createDirectories(below).toRealPath();
        this.arm = scratch.resolve("arm");
        this.log = scratch.resolve("calls.log");
        this.kept = Files.createDirectories(scratch.resolve("kept"));
        this.errors = scratch.resolve("errors.log");
    }

    /** Compiles the library, or skips the test where that cannot be done. */
    static Path compile(Path scratch) throws IOException, InterruptedException {
        Tool.GCC.require();
        Path library = scratch.resolve("killpoint.so");
        Process gcc =
                new ProcessBuilder(
                                "gcc",
                                "-O2",
                                "-U_FORTIFY_SOURCE",
                                "-shared",
                                "-fPIC",
                                "-o",
                                library.toString(),
                                "src/test/c/killpoint.c",
                                "-ldl")
                        .inheritIO()
                        .start();
        boolean compiled = gcc.waitFor() == 0;
        if (!compiled) {
            Tool.skip("the kill test", "killpoint.c needs Linux, glibc and its headers");
        }
        assumeTrue(compiled, "killpoint.c does not compile");
        return library;
    }

    /** The directory whose changes are counted. */
    Path below() {
        return below;
    }

    /** Starts a process that dies at one call of those after {@link #arm}. */
    Process start(Death death, List<String> command) throws IOException {
        return start(
                command,
                Map.of(
                        "KILL_ARM", arm.toString(),
                        "KILL_KIND", death.place().kind(),
                        "KILL_PATH", death.place().path(),
                        "KILL_TIMES", Integer.toString(death.times()),
                        "KILL_TORN", death.torn() ? "1" : "0"));
    }

    /** Starts a process whose calls are all counted, and what it forces to the disk is {@link #kept}. */
    Process startKeeping(List<String> command) throws IOException {
        return start(command, Map.of("KILL_KEEP", kept.toString()));
    }

    private Process start(List<String> command, Map<String, String> orders) throws IOException {
        Files.deleteIfExists(arm);
        Files.deleteIfExists(log);
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.put("LD_PRELOAD", library.toString());
        environment.put("KILL_BELOW", below.toString());
        environment.put("KILL_LOG", log.toString());
        environment.putAll(orders);
        return builder.redirectError(errors.toFile()).start();
    }

    /** From now on the calls are counted. */
    void arm() {
        try {
            Files.createFile(arm);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The bytes that a file had when the call of that number forced it to the disk. */
    Path kept(int number) {
        return kept.resolve(Integer.toString(number));
    }

    /** What the process said on standard error. */
    String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The calls that were counted up to now. */
    List<Call> calls() {
        List<String[]> lines = lines();
        Set<String> failed = new HashSet<>();
        lines.stream()
                .filter(line -> line[KIND].equals("failed"))
                .forEach(line -> failed.add(line[NUMBER]));
        return lines.stream()
                .filter(line -> !line[KIND].equals("failed"))
                .map(line ->
                        new Call(
                                Integer.parseInt(line[NUMBER]),
                                line[KIND],
                                relative(line[PATH]),
                                relative(line[OTHER]),
                                !failed.contains(line[NUMBER])))
                .sorted(Comparator.comparingInt(Call::number))
                .toList();
    }

    private List<String[]> lines() {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.split("\t", -1)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of an absolute path below the directory, the part below; the target of a link is left as it is. */
    private String relative(String path) {
        return path.startsWith("/") ? below.relativize(Path.of(path)).toString() : path;
    }
}
