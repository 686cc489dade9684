package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.OptionalLong;

class MachineTest {
    @TempDir private Path root;

    @Test
    void takesTheWarmestSensorAndOneThatIsSilentDoesNoHarm() throws IOException {
        write("sys/class/thermal/thermal_zone0/temp", "41250\n");
        write("sys/class/thermal/thermal_zone1/temp", "52345\n");
        write("sys/class/thermal/thermal_zone2/temp", "\n");
        write("sys/class/thermal/cooling_device0/temp", "99000\n");

        assertEquals(OptionalInt.of(523), Machine.read(root, root).tenthsOfDegree());
    }

    @Test
    void readsMemoryAndDisk() throws IOException {
        write("proc/self/status", "Name:\tjava\nVmRSS:\t  146432 kB\n");
        write("proc/meminfo", "MemTotal:  3900000 kB\nMemAvailable:  2000000 kB\n");

        Machine machine = Machine.read(root, root);

        assertEquals(OptionalLong.of(146_432 * 1024L), machine.program());
        assertEquals(OptionalLong.of(2_000_000 * 1024L), machine.memoryFree());
        assertEquals(OptionalLong.of(3_900_000 * 1024L), machine.memoryWhole());
        assertTrue(machine.diskFree() > 0 && machine.diskFree() <= machine.diskWhole());
    }

    @Test
    void aMachineThatSaysNothingIsNoFault() {
        Machine machine = Machine.read(root, root.resolve("absent"));

        assertEquals(OptionalInt.empty(), machine.tenthsOfDegree());
        assertEquals(OptionalLong.empty(), machine.program());
        assertEquals(0, machine.diskWhole());
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
