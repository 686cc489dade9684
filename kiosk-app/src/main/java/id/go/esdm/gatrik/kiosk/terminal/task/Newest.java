package id.go.esdm.gatrik.kiosk.terminal.task;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * A line of work in which only the newest counts, such as a search after every key: while one runs, only the last
 * one asked for waits, and the results of all others are dropped. To be used on one thread, the JavaFX thread.
 */
public final class Newest {
    private final Background background;
    private final String task;
    private @Nullable Job running;
    private @Nullable Runnable waiting;

    Newest(Background background, String task) {
        this.background = background;
        this.task = task;
    }

    /** Asks for this work instead of anything asked before. */
    public <T> void run(Callable<T> work, Consumer<? super T> then) {
        if (running == null) {
            start(work, then);
        } else {
            running.cancel();
            waiting = () -> start(work, then);
        }
    }

    /** Drops what is running and what waits. */
    public void cancel() {
        waiting = null;
        if (running != null) {
            running.cancel();
        }
    }

    private <T> void start(Callable<T> work, Consumer<? super T> then) {
        running = background.run(task, work, then, this::next);
    }

    private void next() {
        running = null;
        Runnable start = waiting;
        waiting = null;
        if (start != null) {
            start.run();
        }
    }
}
