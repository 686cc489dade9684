package id.go.esdm.gatrik.kiosk.terminal.hardware;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Makes the screen dim when nobody is there, and bright at the first sign of somebody. Its methods never wait; any thread. */
final class Dimmer implements AutoCloseable {
    private final Attendance attendance;
    private final Lamp lamp;
    private final Semaphore signs = new Semaphore(0);
    private volatile Light shown = Light.BRIGHT;
    private volatile boolean open = true;

    /** Dims {@code lamp} after that long without a sign. */
    Dimmer(Duration patience, Lamp lamp) {
        this.attendance = new Attendance(patience, System.nanoTime());
        this.lamp = lamp;
    }

    void somebody(boolean there) {
        attendance.somebody(there, System.nanoTime());
        look();
    }

    void visiting(boolean on) {
        attendance.visiting(on, System.nanoTime());
        look();
    }

    void asleep(boolean on) {
        attendance.asleep(on, System.nanoTime());
        look();
    }

    /** Comes with every movement of a finger, so that only the one that ends the dark wakes the thread. */
    void touched() {
        attendance.touched(System.nanoTime());
        if (shown == Light.DIM) {
            look();
        }
    }

    /** Begins bright. */
    void start() {
        Thread.ofVirtual().name("dimmer").start(this::run);
    }

    /** Leaves the screen bright. */
    @Override
    public void close() {
        synchronized (lamp) {
            open = false;
            lamp.shine(Light.BRIGHT);
        }
        look();
    }

    private void look() {
        if (signs.availablePermits() == 0) {
            signs.release();
        }
    }

    private void run() {
        try {
            show(Light.BRIGHT);
            while (open) {
                Light wanted = attendance.lightAt(System.nanoTime());
                if (wanted != shown) {
                    show(wanted);
                    continue; // there may have been a touch meanwhile
                }
                long patience =
                        switch (wanted) {
                            case DIM -> Long.MAX_VALUE;
                            case BRIGHT -> attendance.nanosUntilDim(System.nanoTime());
                        };
                boolean _ = signs.tryAcquire(patience, TimeUnit.NANOSECONDS);
                signs.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(Light light) {
        synchronized (lamp) {
            if (open) {
                shown = light;
                lamp.shine(light);
            }
        }
    }
}
