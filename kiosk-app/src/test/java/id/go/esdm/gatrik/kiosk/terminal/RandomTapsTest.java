package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.go.esdm.gatrik.kiosk.journey.DemoTerminal;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/** {@code -Dkiosk.taps=20000} makes it the long run; it then prints what the process held meanwhile. */
class RandomTapsTest {
    private static final int TAPS = Integer.getInteger("kiosk.taps", 300);
    private static final int WARM = 200;
    private static final int STAY = 100;

    @Test
    void nothingThatIsTouchedBreaksTheTerminal(@TempDir Path data) throws Exception {
        long seed = Long.getLong("kiosk.seed", RandomGenerator.getDefault().nextLong());
        System.out.println("random taps: -Dkiosk.seed=" + seed);
        Set<String> met = new HashSet<>();
        try (DemoTerminal demo = DemoTerminal.start(data)) {
            Visitor visitor = Visitor.before().state(demo.showing());
            WildVisitor wild = new WildVisitor(visitor.scene(), seed);
            for (int tap = 1; tap <= TAPS; tap++) {
                if (tap % STAY == 1) {
                    // Few entries have a document, so chance alone seldom comes to the reader.
                    visitor.open(Tour.document(demo.showing()));
                }
                assertEquals("", wild.act(), "after " + tap + " taps, seed " + seed);
                met.add(visitor.route().getClass().getSimpleName());
                if (TAPS > WARM && (tap == WARM || tap % 2000 == 0)) {
                    System.out.println(tap + " taps: " + held() + " " + met);
                }
            }
            System.out.println(TAPS + " taps came to " + met);
            // Whatever the wild one has left open, and in whatever language: the next visitor finds
            // all as usual.
            WaitForAsyncUtils.asyncFx(() -> visitor.navigator().restart(new Route.Attract())).get();
            visitor.touch("Sentuh untuk mulai").isAt(new Route.Home()).touch("Cari");
            visitor.isAt(new Route.Search("")).touch("Beranda").isAt(new Route.Home());
            visitor.leave();
        }
    }

    /** The live heap, and what the process has resident, where the machine tells. */
    private static String held() throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long live = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        Path status = Path.of("/proc/self/status");
        String resident =
                Files.isReadable(status)
                        ? Files.readAllLines(status).stream()
                                .filter(line -> line.startsWith("VmRSS"))
                                .findFirst()
                                .orElse("")
                        : "";
        return live + " MB live, " + resident;
    }
}
