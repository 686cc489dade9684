package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the machine says of itself. Bytes, unless something else is said.
 *
 * @param diskFree where the cache lies
 * @param diskWhole of the same disk
 * @param tenthsOfDegree the warmest of its sensors, in tenths of a degree Celsius; empty where it has none
 * @param program memory of this program
 * @param memoryFree what other programs leave
 * @param memoryWhole of the machine
 */
public record Machine(
        long diskFree,
        long diskWhole,
        OptionalInt tenthsOfDegree,
        OptionalLong program,
        OptionalLong memoryFree,
        OptionalLong memoryWhole) {
    private static final Logger LOG = LoggerFactory.getLogger(Machine.class);
    private static final long KIBI = 1024;

    /**
     * Reads it.
     *
     * @param root of the file system, {@code /} but in tests
     * @param cache a directory on the disk in question
     */
    public static Machine read(Path root, Path cache) {
        long free = 0;
        long whole = 0;
        try {
            FileStore disk = Files.getFileStore(cache);
            free = disk.getUsableSpace();
            whole = disk.getTotalSpace();
        } catch (IOException unknown) {
            LOG.debug("the disk of {} does not say its size", cache, unknown);
        }
        Path status = root.resolve("proc/self/status");
        Path memory = root.resolve("proc/meminfo");
        return new Machine(
                free,
                whole,
                warmest(root.resolve("sys/class/thermal")),
                kibibytes(status, "VmRSS:"),
                kibibytes(memory, "MemAvailable:"),
                kibibytes(memory, "MemTotal:"));
    }

    private static OptionalInt warmest(Path thermal) {
        OptionalInt warmest = OptionalInt.empty();
        if (!Files.isDirectory(thermal)) {
            return warmest;
        }
        try (DirectoryStream<Path> zones = Files.newDirectoryStream(thermal, "thermal_zone*")) {
            for (Path zone : zones) {
                OptionalInt here = tenths(zone.resolve("temp"));
                if (here.isPresent() && here.getAsInt() > warmest.orElse(Integer.MIN_VALUE)) {
                    warmest = here;
                }
            }
        } catch (IOException unknown) {
            LOG.debug("no temperature", unknown);
        }
        return warmest;
    }

    private static OptionalInt tenths(Path file) {
        try {
            // the kernel writes thousandths of a degree
            return OptionalInt.of(Integer.parseInt(Files.readString(file).strip()) / 100);
        } catch (IOException | NumberFormatException silent) {
            LOG.debug("{} says nothing", file, silent);
            return OptionalInt.empty();
        }
    }

    private static OptionalLong kibibytes(Path file, String name) {
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(name)) {
                    String digits = line.substring(name.length()).replaceAll("[^0-9]", "");
                    return OptionalLong.of(Long.parseLong(digits) * KIBI);
                }
            }
        } catch (IOException | NumberFormatException unknown) {
            LOG.debug("{} does not say {}", file, name, unknown);
        }
        return OptionalLong.empty();
    }
}
