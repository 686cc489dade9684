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
    /** A fifth of a tidied heap is free at most, see the terminal's unit; more than this can be only what was not tidied up. */
    private static final long LARGE = 128L << 20;

    private final PauseTransition quiet;
    private final LongSupplier heap;
    private final Runnable tidyUp;
    private boolean visitEnded;

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
        if (visitEnded || heap.getAsLong() > LARGE) {
            visitEnded = false;
            tidyUp.run();
        }
    }
}
