package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.task.Fault;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What becomes of an error on the JavaFX thread that nothing foresaw. The first one is told to the visitor, with a code for the staff and a way back. If errors go on,
 * the screens are built anew, from the beginning; if that does not end them either, the program ends, and whoever supervises it starts another.
 *
 * <p>FX thread only.
 */
final class LastResort implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);
    private static final long WINDOW_NANOS = 60_000_000_000L;

    /** A layout that fails does so at each pulse: a second of it, and it is no single mishap. */
    private static final int MANY = 30;

    private static final int TOO_MANY = 90;

    private final Consumer<? super Fault> apologise;
    private final Runnable beginAgain;
    private final Runnable giveUp;
    private final LongSupplier nanos;
    private final ArrayDeque<Long> recent = new ArrayDeque<>();
    private boolean ended;

    /**
     * @param apologise shows a fault
     * @param beginAgain drops the visit and builds the first screen anew
     * @param giveUp ends the program
     * @param nanos the time, as {@code System.nanoTime} counts it
     */
    LastResort(
            Consumer<? super Fault> apologise,
            Runnable beginAgain,
            Runnable giveUp,
            LongSupplier nanos) {
        this.apologise = apologise;
        this.beginAgain = beginAgain;
        this.giveUp = giveUp;
        this.nanos = nanos;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        if (ended) {
            return;
        }
        long now = nanos.getAsLong();
        recent.add(now);
        while (now - recent.getFirst() > WINDOW_NANOS) {
            recent.removeFirst();
        }
        Fault fault = Fault.of("screen", error);
        int count = recent.size();
        if (count == 1 || count == MANY || count == TOO_MANY) {
            LOG.error(
                    "the screen failed {} times, code {}: {}", count, fault.code(), fault.trace());
        }
        if (count >= TOO_MANY || error instanceof VirtualMachineError) {
            end();
        } else {
            answer(fault, count == MANY);
        }
    }

    private void answer(Fault fault, boolean anew) {
        try {
            if (anew) {
                beginAgain.run();
            }
            apologise.accept(fault);
        } catch (RuntimeException | LinkageError worse) {
            LOG.error(
                    "code {}: nor can it be told: {}",
                    fault.code(),
                    Fault.of("apology", worse).trace());
            end();
        }
    }

    private void end() {
        ended = true;
        giveUp.run();
    }
}
