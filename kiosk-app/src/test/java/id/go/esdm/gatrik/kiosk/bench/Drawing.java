package id.go.esdm.gatrik.kiosk.bench;

import javafx.application.Platform;
import javafx.scene.shape.Rectangle;

/** Tells when a pulse's picture is on the screen. */
final class Drawing {
    private static final Rectangle DOT = new Rectangle(1, 1);

    private Drawing() {}

    /** Called while a pulse lays out: runs {@code done} once what it laid out is drawn and copied to the screen. FX thread only. */
    static void afterThisPulse(Runnable done) {
        Platform.runLater(() -> {
            // The renderer does one thing after another: a dot asked for now is ready when the
            // picture is.
            DOT.snapshot(null, null);
            // The picture's way to the screen waits in the same line as this.
            Platform.runLater(done);
        });
    }
}
