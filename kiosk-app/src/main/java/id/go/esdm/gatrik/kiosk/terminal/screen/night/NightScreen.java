package id.go.esdm.gatrik.kiosk.terminal.screen.night;

import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Screen;

import javafx.scene.layout.Region;

import java.time.InstantSource;

/** The screen that sleeps: any touch and any key wakes it. */
public final class NightScreen implements Screen {
    private final InstantSource clock;
    private final Runnable wake;

    /** A screen that shows that clock, and does {@code wake} at the first touch. */
    public NightScreen(InstantSource clock, Runnable wake) {
        this.clock = clock;
        this.wake = wake;
    }

    @Override
    public Region view(Look look) {
        return new NightView(look.atNormalSize(), clock, wake);
    }

    @Override
    public boolean framed() {
        return false;
    }
}
