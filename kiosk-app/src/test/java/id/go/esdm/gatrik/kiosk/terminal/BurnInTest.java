package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Over a day, nothing bright of the attract screen stays where it was: not the mark, nor a word, a chip or the button. */
class BurnInTest {
    private static final int SAMPLES = 9;

    @TempDir private Path directory;

    @Test
    void leavesNoPixelOfATallPanelBrightAllDay() throws TimeoutException {
        assertEquals(0, brightAllDay(new Panel(1080, 1920, 0.248)));
    }

    @Test
    void leavesNoPixelOfASmallPanelBrightAllDay() throws TimeoutException {
        assertEquals(0, brightAllDay(new Panel(800, 480, 0.1925)));
    }

    private int brightAllDay(Panel panel) throws TimeoutException {
        Visitor visitor = Visitor.before(panel).edition(SampleEdition.number(1).install(directory));
        visitor.sees("Sentuh untuk mulai");
        try {
            BitSet always = bright(visitor, panel);
            for (int sample = 1; sample < SAMPLES; sample++) {
                visitor.clock().pass(Duration.ofMinutes(157)); // through the day
                always.and(bright(visitor, panel));
            }
            return always.cardinality();
        } finally {
            visitor.leave();
        }
    }

    /** What is brighter than the ground and the faint lines on it. */
    private static BitSet bright(Visitor visitor, Panel panel) {
        WaitForAsyncUtils.sleep(1300, TimeUnit.MILLISECONDS); // it moves each second
        Snapshot picture =
                WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Snapshot.of(visitor.scene()));
        BitSet bright = new BitSet();
        int width = (int) panel.width();
        for (int y = 0; y < (int) panel.height(); y++) {
            for (int x = 0; x < width; x++) {
                int colour = picture.argb(x, y);
                if ((colour >> 16 & 0xff) > 0x40) {
                    bright.set(y * width + x);
                }
            }
        }
        return bright;
    }
}
