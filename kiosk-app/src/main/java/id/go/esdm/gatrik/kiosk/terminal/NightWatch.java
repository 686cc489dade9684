package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Wib;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * Puts the panel to sleep outside its hours, some time after the last visit, and wakes it when they begin. Where somebody visits, or the staff work, it does
 * nothing. FX thread only.
 */
final class NightWatch {
    private static final Duration LOOK = Duration.seconds(1);

    private final AwakeHours hours;
    private final InstantSource clock;
    private final Navigator navigator;
    private final Duration patience;
    private final Supplier<Route> awake;
    private long lastSign = System.nanoTime(); // no clock that is set can move it

    /**
     * Begins to watch.
     *
     * @param patience without a touch or a change of place, before it sleeps
     * @param awake where it wakes up
     */
    NightWatch(
            AwakeHours hours,
            InstantSource clock,
            Navigator navigator,
            Duration patience,
            Supplier<Route> awake) {
        this.hours = hours;
        this.clock = clock;
        this.navigator = navigator;
        this.patience = patience;
        this.awake = awake;
        navigator.placeProperty().addListener((_, _, _) -> touched());
        Timeline round = new Timeline(new KeyFrame(LOOK, _ -> look()));
        round.setCycleCount(Animation.INDEFINITE);
        round.play();
    }

    /** Somebody is there. */
    void touched() {
        lastSign = System.nanoTime();
    }

    private void look() {
        boolean open = hours.hold(Wib.of(clock.instant()));
        switch (navigator.placeProperty().get().route()) {
            case Route.Night _ -> {
                if (open) {
                    navigator.restart(awake.get());
                }
            }
            case Route.Attract _, Route.Outage _ -> {
                if (!open
                        && System.nanoTime() - lastSign
                                > (long) (patience.toMillis() * 1_000_000)) {
                    navigator.restart(new Route.Night());
                }
            }
            case Route.Home _,
                    Route.List _,
                    Route.Browse _,
                    Route.Search _,
                    Route.Entry _,
                    Route.Document _,
                    Route.Request _,
                    Route.Staff _ -> {}
        }
    }
}
