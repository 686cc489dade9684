package id.go.esdm.gatrik.kiosk.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs a real Java process that dies by a real SIGKILL at a chosen call that changes a file: {@code src/test/c/killpoint.c},
 * compiled once and loaded before libc.
 */
public final class KillPoints {
    private final Path library;
    private final Path below;
    private final Path arm;
    private final Path log;

    /**
     * A place to kill in.
     *
     * @param scratch for the library and the log
     * @param below the directory whose changes are counted
     */
    public KillPoints(Path scratch, Path below) throws IOException {
        this.library = compile(scratch);
        this.below = below.toRealPath();
        this.arm = scratch.resolve("arm");
        this.log = scratch.resolve("calls.log");
    }

    /** One call that changes a file. */
    public record Call(int number, String name, String path) {
        /** Whether it writes bytes, and so can be torn. */
        public boolean isWrite() {
            return name.startsWith("write") || name.startsWith("pwrite");
        }
    }

    /** Where and how the process dies; number 0: nowhere. */
    public record Death(int number, boolean torn) {
        /** Runs to its end. */
        public static final Death NEVER = new Death(0, false);
    }

    /** Starts a Java process with the tests' class path. */
    public Process start(Death death, List<String> mainAndArguments) throws IOException {
        Files.deleteIfExists(arm);
        Files.deleteIfExists(log);
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path"))));
        command.addAll(mainAndArguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.put("LD_PRELOAD", library.toString());
        environment.put("KILL_BELOW", below.toString());
        environment.put("KILL_ARM", arm.toString());
        environment.put("KILL_LOG", log.toString());
        environment.put("KILL_AT", String.valueOf(death.number()));
        environment.put("KILL_TORN", death.torn() ? "1" : "0");
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** From now on the calls are counted. */
    public void arm() throws IOException {
        Files.createFile(arm);
    }

    /** The calls counted since {@link #arm}. */
    public List<Call> calls() throws IOException {
        List<Call> calls = new ArrayList<>();
        if (Files.exists(log)) {
            for (String line : Files.readAllLines(log)) {
                String[] parts = line.split(" ", 3);
                calls.add(new Call(Integer.parseInt(parts[0]), parts[1], parts[2]));
            }
        }
        return calls;
    }

    /** Every death that the calls of a whole run offer: before each call, and in the middle of each write. */
    public static List<Death> deaths(List<Call> calls) {
        List<Death> deaths = new ArrayList<>();
        for (Call call : calls) {
            if (call.isWrite()) {
                deaths.add(new Death(call.number(), true));
            }
            deaths.add(new Death(call.number(), false));
        }
        return deaths;
    }

    private static Path compile(Path scratch) throws IOException {
        Tool.GCC.require();
        Path library = scratch.resolve("killpoint.so");
        Process gcc =
                new ProcessBuilder(
                                "gcc",
                                "-O2",
                                "-shared",
                                "-fPIC",
                                "-o",
                                library.toString(),
                                "src/test/c/killpoint.c",
                                "-ldl")
                        .inheritIO()
                        .start();
        try {
            if (gcc.waitFor() != 0) {
                throw new UncheckedIOException(new IOException("gcc failed"));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return library;
    }
}
