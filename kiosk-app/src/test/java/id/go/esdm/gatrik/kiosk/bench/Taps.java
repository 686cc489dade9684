package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.terminal.Visitor;

import java.util.function.BiConsumer;

/** A visitor who goes every {@link Way} again and again, in turn. */
final class Taps {
    private static final int WARM = 5;
    private static final int ROUNDS = 20;

    private final Visitor visitor;
    private final Finger finger;

    Taps(Visitor visitor) {
        this.visitor = visitor;
        finger = new Finger(visitor.scene());
    }

    /** Goes, and tells where each way led and how long it took, in milliseconds. */
    void run(BiConsumer<String, Double> told) throws InterruptedException {
        for (int round = -WARM; round < ROUNDS; round++) {
            for (Way way : Way.all()) {
                double millis = tap(way);
                if (round >= 0) {
                    told.accept(way.to(), millis);
                }
            }
        }
    }

    private double tap(Way way) throws InterruptedException {
        Start.at(visitor, way.from());
        try (LastChange change = new LastChange(visitor.scene())) {
            long pressed = finger.press(way.named());
            long released = finger.release();
            long begun = way.isKey() ? pressed : released;
            return (change.await(begun) - begun) / 1e6;
        }
    }
}
