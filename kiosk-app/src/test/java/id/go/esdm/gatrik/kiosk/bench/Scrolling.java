package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.terminal.Visitor;
import id.go.esdm.gatrik.kiosk.terminal.ui.Drag;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

import java.util.ArrayList;
import java.util.List;

/** A list of everything that is flung again and again, and how long its pulses take. */
final class Scrolling {
    private static final int WARM = 5;
    private static final int FLINGS = 20;
    private static final long RUN_MILLIS = 1_200;

    private final Visitor visitor;
    private final List<Double> pulses = new ArrayList<>();
    private final Runnable listener = this::laidOut;
    private long begun;
    private double before;

    Scrolling(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The times of the pulses that moved the list, in milliseconds. */
    List<Double> pulses() throws InterruptedException {
        Start.at(visitor, new Route.List(Filter.NONE));
        Scene scene = visitor.scene();
        Finger finger = new Finger(scene);
        AnimationTimer beginning =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        begun = System.nanoTime();
                    }
                };
        ScreenThread.call(() -> {
            beginning.start(); // before the list's own: timers run in the order of their start
            scene.addPostLayoutPulseListener(listener);
            return scene;
        });
        for (int fling = -WARM; fling < FLINGS; fling++) {
            if (fling == 0) {
                ScreenThread.call(() -> {
                    pulses.clear();
                    return pulses;
                });
            }
            finger.fling();
            Thread.sleep(RUN_MILLIS);
        }
        return ScreenThread.call(() -> {
            beginning.stop();
            scene.removePostLayoutPulseListener(listener);
            return List.copyOf(pulses);
        });
    }

    private void laidOut() {
        double now = ((Drag.Target) visitor.scene().getRoot().lookup(".rows")).offset();
        if (now != before) {
            before = now;
            long from = begun;
            Drawing.afterThisPulse(() -> pulses.add((System.nanoTime() - from) / 1e6));
        }
    }
}
