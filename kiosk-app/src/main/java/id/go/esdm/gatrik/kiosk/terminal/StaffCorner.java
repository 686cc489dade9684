package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.screen.staff.PinGate;
import id.go.esdm.gatrik.kiosk.terminal.screen.staff.StaffDesk;
import id.go.esdm.gatrik.kiosk.terminal.screen.staff.StaffModel;
import id.go.esdm.gatrik.kiosk.terminal.screen.staff.StaffScreen;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Screen;

import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.time.Clock;

/** Makes the staff's screen each time it is opened; the gate before it outlives all of them, else leaving would forget the wrong tries. */
final class StaffCorner {
    private final @Nullable StaffDesk desk;
    private final @Nullable PinGate gate;
    private final ObservableValue<CacheState> state;
    private final Background background;
    private final Clock clock;
    private final Duration patience;

    /**
     * @param desk null: nobody opens this corner
     * @param patience without a touch before it closes
     */
    StaffCorner(
            @Nullable StaffDesk desk,
            ObservableValue<CacheState> state,
            Background background,
            Clock clock,
            Duration patience) {
        this.desk = desk;
        this.gate = desk == null ? null : new PinGate(desk::matches, System::nanoTime);
        this.state = state;
        this.background = background;
        this.clock = clock;
        this.patience = patience;
    }

    /** Its screen, locked. */
    Screen screen(Navigator navigator) {
        if (desk == null || gate == null) {
            throw new IllegalStateException("there is no staff corner");
        }
        return new StaffScreen(
                new StaffModel(desk, gate, state, background, clock), navigator, patience);
    }
}
