package id.go.esdm.gatrik.kiosk.bench;

import javafx.scene.Scene;

/** Watches the pulses of a screen until its contents have been the same for a while, and knows when the last change was drawn. */
final class LastChange implements AutoCloseable {
    private static final long QUIET_NANOS = 300_000_000;
    private static final long MOST_NANOS = 10_000_000_000L;
    private static final long LOOK_MILLIS = 20;

    private final Scene scene;
    private final Runnable listener = this::look;
    private long contents;
    private volatile long changed;
    private volatile long drawn;

    LastChange(Scene scene) {
        this.scene = scene;
        ScreenThread.call(() -> {
            contents = Contents.of(scene.getRoot());
            scene.addPostLayoutPulseListener(listener);
            return scene;
        });
    }

    /** When the last change that came after {@code begun} was on the screen, once it is quiet; by {@link System#nanoTime}. */
    long await(long begun) throws InterruptedException {
        while (drawn <= begun || System.nanoTime() - changed < QUIET_NANOS) {
            if (System.nanoTime() - begun > MOST_NANOS) {
                throw new IllegalStateException("the screen does not change, or does not rest");
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return drawn;
    }

    /** Waits until nothing has changed for a while. */
    void awaitRest() throws InterruptedException {
        long begun = System.nanoTime();
        while (System.nanoTime() - Math.max(begun, changed) < QUIET_NANOS) {
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private void look() {
        long now = Contents.of(scene.getRoot());
        if (now != contents) {
            contents = now;
            changed = System.nanoTime();
            Drawing.afterThisPulse(() -> drawn = System.nanoTime());
        }
    }

    @Override
    public void close() {
        ScreenThread.call(() -> {
            scene.removePostLayoutPulseListener(listener);
            return scene;
        });
    }
}
