package id.go.esdm.gatrik.kiosk.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the kernel was asked to change below a directory, as strace saw it: the check on what {@code killpoint.c} counts. */
final class Strace {
    private static final Map<String, String> KINDS =
            Map.ofEntries(
                    Map.entry("open", "open"),
                    Map.entry("openat", "open"),
                    Map.entry("openat2", "open"),
                    Map.entry("creat", "open"),
                    Map.entry("write", "write"),
                    Map.entry("pwrite64", "write"),
                    Map.entry("writev", "write"),
                    Map.entry("pwritev", "write"),
                    Map.entry("pwritev2", "write"),
                    Map.entry("copy_file_range", "copy"),
                    Map.entry("sendfile", "copy"),
                    Map.entry("splice", "copy"),
                    Map.entry("truncate", "truncate"),
                    Map.entry("ftruncate", "truncate"),
                    Map.entry("fallocate", "truncate"),
                    Map.entry("fsync", "sync"),
                    Map.entry("fdatasync", "sync"),
                    Map.entry("sync_file_range", "sync"),
                    Map.entry("syncfs", "sync"),
                    Map.entry("msync", "sync"),
                    Map.entry("rename", "rename"),
                    Map.entry("renameat", "rename"),
                    Map.entry("renameat2", "rename"),
                    Map.entry("link", "link"),
                    Map.entry("linkat", "link"),
                    Map.entry("symlink", "symlink"),
                    Map.entry("symlinkat", "symlink"),
                    Map.entry("unlink", "unlink"),
                    Map.entry("unlinkat", "unlink"),
                    Map.entry("rmdir", "unlink"),
                    Map.entry("mkdir", "mkdir"),
                    Map.entry("mkdirat", "mkdir"),
                    Map.entry("mknod", "mknod"),
                    Map.entry("mknodat", "mknod"),
                    Map.entry("mmap", "map"));
    private static final Set<String> NAMED =
            Set.of("open", "rename", "link", "symlink", "unlink", "mkdir", "mknod");
    private static final Pattern LINE = Pattern.compile("(\\w+)\\((.*)");
    private static final Pattern DESCRIPTOR = Pattern.compile("\\d+<(/[^>]*)>");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    private final Path logs;

    /**
     * Over one run.
     *
     * @param logs a directory for the log of each thread
     */
    Strace(Path logs) throws IOException {
        this.logs = Files.createDirectories(logs);
    }

    /** Whether a process can be watched here; if not, says so. */
    static boolean isHere(String work) throws IOException, InterruptedException {
        if (!Tool.STRACE.isHere(work)) {
            return false;
        }
        boolean watches =
                new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "true")
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
        if (!watches) {
            Tool.skip(work, "strace must not watch a process here");
        }
        return watches;
    }

    /** The command that runs {@code command} and watches it. */
    List<String> around(List<String> command) {
        List<String> whole =
                new ArrayList<>(
                        List.of(
                                "strace",
                                "-ff",
                                "--seccomp-bpf",
                                "-qq",
                                "-y",
                                "-s",
                                "0",
                                "-o",
                                logs.resolve("thread").toString(),
                                "-e",
                                "trace=?" + String.join(",?", KINDS.keySet())));
        whole.addAll(command);
        return whole;
    }

    /** Every change below the directory: {@link Call#place}, sorted; shared memory is of the kind "map". */
    List<Call.Place> places(Path below) throws IOException {
        List<Call.Place> places = new ArrayList<>();
        try (Stream<Path> threads = Files.list(logs)) {
            for (Path thread : threads.toList()) {
                for (String line : Files.readAllLines(thread)) {
                    Matcher call = LINE.matcher(line);
                    if (call.matches() && changes(call.group(1), call.group(2))) {
                        Path path = Path.of(path(call.group(1), call.group(2)));
                        if (path.startsWith(below)) {
                            String kind = KINDS.getOrDefault(call.group(1), "");
                            places.add(Call.Place.of(kind, below.relativize(path).toString()));
                        }
                    }
                }
            }
        }
        places.sort(null);
        return places;
    }

    private static boolean changes(String name, String arguments) {
        return switch (KINDS.getOrDefault(name, "")) {
            case "" -> false;
            case "open" -> arguments.contains("O_CREAT") || arguments.contains("O_TRUNC");
            case "map" -> arguments.contains("PROT_WRITE") && arguments.contains("MAP_SHARED");
            default -> true;
        };
    }

    /** The path of the file that is changed: the last that is named, or that a descriptor leads to. */
    private static String path(String name, String arguments) {
        if (NAMED.contains(KINDS.getOrDefault(name, "")) || name.equals("truncate")) {
            return TEXT.matcher(arguments).results().map(text -> text.group(1)).toList().getLast();
        }
        List<String> files =
                DESCRIPTOR.matcher(arguments).results().map(Strace::withoutMark).toList();
        if (files.isEmpty()) {
            return ""; // a pipe or a socket
        }
        return name.equals("copy_file_range") ? files.getLast() : files.getFirst();
    }

    private static String withoutMark(MatchResult descriptor) {
        return descriptor.group(1).replace(" (deleted)", "");
    }
}
