package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.function.LongSupplier;

/**
 * Gives memory back in quiet moments: after each visit, and in a long one when the heap has become large. Java by itself makes the heap larger, up to
 * its limit, before it tidies up the old part of it. FX thread only.
 */
final class Upkeep {
    /** In bytes; a tidied heap is smaller, unless somebody reads something large. */
    private static final long LARGE = 96L << 20;

    /** In bytes, since it was last tidied up: what is less is not worth the pause. */
    private static final long GROWTH = 8L << 20;

    private final PauseTransition quiet;
    private final LongSupplier heap;
    private final Runnable tidyUp;
    private boolean visitEnded;
    private long tidied;

    /**
     * Begins to watch.
     *
     * @param pause how long the visitor has been at a place when the moment is quiet: its screen is drawn, and is being read
     * @param heap the size of the heap, in bytes
     * @param tidyUp collects what nobody needs any more; may stop everything for a tenth of a second
     */
    Upkeep(Navigator navigator, Duration pause, LongSupplier heap, Runnable tidyUp) {
        this.heap = heap;
        this.tidyUp = tidyUp;
        quiet = new PauseTransition(pause);
        quiet.setOnFinished(_ -> tidyUpIfWorthIt());
        navigator.visitProperty().addListener((_, _, _) -> visitEnded = true);
        navigator.placeProperty().addListener((_, _, _) -> quiet.playFromStart());
    }

    /** Watches over this Java's own heap. */
    static void begin(Navigator navigator) {
        new Upkeep(navigator, Duration.seconds(1), Runtime.getRuntime()::totalMemory, System::gc);
    }

    private void tidyUpIfWorthIt() {
        if (visitEnded || heap.getAsLong() > Math.max(LARGE, tidied + GROWTH)) {
            visitEnded = false;
            tidyUp.run();
            tidied = heap.getAsLong();
        }
    }
}
