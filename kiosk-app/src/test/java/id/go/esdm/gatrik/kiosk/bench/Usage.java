package id.go.esdm.gatrik.kiosk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a process and all it has started use, read from {@code /proc}. */
final class Usage {
    /** The kernel counts hundredths of a second here, whatever its own clock does (proc(5), USER_HZ). */
    private static final int MILLIS_PER_TICK = 10;

    private Usage() {}

    /** Proportional set size, in KiB. */
    static long kibibytes(Process process) throws IOException {
        long total = 0;
        for (ProcessHandle each : family(process)) {
            for (String line : lines(each, "smaps_rollup")) {
                if (line.startsWith("Pss:")) {
                    total += Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        }
        return total;
    }

    /** Processor time so far, in milliseconds, of those that ended among them as well. */
    static long processorMillis(Process process) throws IOException {
        long ticks = 0;
        for (ProcessHandle each : family(process)) {
            for (String line : lines(each, "stat")) {
                String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
                for (int field = 11; field <= 14; field++) { // utime stime cutime cstime
                    ticks += Long.parseLong(fields[field]);
                }
            }
        }
        return ticks * MILLIS_PER_TICK;
    }

    private static List<ProcessHandle> family(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    }

    private static List<String> lines(ProcessHandle process, String file) throws IOException {
        try {
            return Files.readAllLines(
                    Path.of("/proc", Long.toString(process.pid()), file),
                    StandardCharsets.ISO_8859_1);
        } catch (IOException ended) {
            if (process.isAlive()) {
                throw ended;
            }
            return List.of();
        }
    }
}
