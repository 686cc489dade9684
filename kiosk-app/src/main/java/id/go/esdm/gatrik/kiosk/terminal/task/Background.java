package id.go.esdm.gatrik.kiosk.terminal.task;

import javafx.application.Platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * Runs work on virtual threads and brings its result to the JavaFX thread. Thread-safe.
 *
 * <p>A fault is never swallowed: it is logged with its code, and handed to the listener on the JavaFX thread, which
 * shows it.
 */
public final class Background implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final ExecutorService workers =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("background-", 1).factory());
    private final Consumer<? super Fault> faults;

    /**
     * @param faults called on the JavaFX thread for every task that failed
     */
    public Background(Consumer<? super Fault> faults) {
        this.faults = faults;
    }

    /**
     * Does {@code work} on a virtual thread, then {@code then} on the JavaFX thread with the result.
     *
     * @param task what is being done, a name for the log
     */
    public <T> Job run(String task, Callable<T> work, Consumer<? super T> then) {
        return run(task, work, then, () -> {});
    }

    /** A line of work in which only the newest counts. */
    public Newest newest(String task) {
        return new Newest(this, task);
    }

    /**
     * @param ended called on the JavaFX thread after everything else, wanted or not, failed or not
     */
    <T> Job run(String task, Callable<T> work, Consumer<? super T> then, Runnable ended) {
        Job job = new Job();
        try {
            workers.execute(() -> Platform.runLater(outcome(task, work, then, ended, job)));
        } catch (RejectedExecutionException _) {
            LOG.debug("{}: not begun, the terminal is closing", task);
        }
        return job;
    }

    private <T> Runnable outcome(
            String task, Callable<T> work, Consumer<? super T> then, Runnable ended, Job job) {
        try {
            T result = work.call();
            return () -> deliver(job, () -> then.accept(result), task, ended);
        } catch (Exception | LinkageError | VirtualMachineError cause) {
            Fault fault = Fault.of(task, cause);
            LOG.error("{} failed, code {}: {}", task, fault.code(), fault.trace());
            return () -> deliver(job, () -> faults.accept(fault), task, ended);
        }
    }

    private void deliver(Job job, Runnable delivery, String task, Runnable ended) {
        try {
            if (job.isWanted()) {
                delivery.run();
            }
        } catch (RuntimeException cause) {
            Fault fault = Fault.of(task, cause);
            LOG.error("{} failed on the screen, code {}: {}", task, fault.code(), fault.trace());
            faults.accept(fault);
        } finally {
            ended.run();
        }
    }

    /** Takes no more work and waits for none: threads are virtual and end with the program. */
    @Override
    public void close() {
        workers.shutdown();
    }
}
