package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.terminal.Visitor;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

/** Where a measured visit begins. */
final class Start {
    private Start() {}

    /** Begins a new visit there, and waits until all of the screen is drawn. */
    static void at(Visitor visitor, Route route) throws InterruptedException {
        Navigator navigator = visitor.navigator();
        try (LastChange change = new LastChange(visitor.scene())) {
            ScreenThread.call(() -> {
                navigator.restart(new Route.Attract());
                navigator.open(route);
                return navigator;
            });
            change.awaitRest();
        }
    }
}
