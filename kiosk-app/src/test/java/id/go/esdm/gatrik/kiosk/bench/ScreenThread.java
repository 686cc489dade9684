package id.go.esdm.gatrik.kiosk.bench;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** The thread of the screen, for those who are on another one. */
final class ScreenThread {
    private ScreenThread() {}

    /** Does it there, and waits for it. */
    static <T> T call(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception failed) {
                done.completeExceptionally(failed);
            }
        });
        return done.join();
    }
}
