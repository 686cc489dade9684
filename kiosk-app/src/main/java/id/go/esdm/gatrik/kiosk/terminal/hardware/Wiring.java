package id.go.esdm.gatrik.kiosk.terminal.hardware;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a sensor or a switch hangs on its pin, in the words of the settings. The pull resistor of the pin follows from it. */
public enum Wiring {
    /** It drives the pin to 3.3 V while it says yes, as motion sensors do. */
    HIGH(true, false),
    /** It connects the pin to ground while it says yes: a switch that closes. */
    LOW(false, true),
    /** It connects the pin to ground while it says no: a switch that opens. A cut cable says yes as well. */
    OPEN(true, true);

    private final boolean yesIsHigh;
    private final boolean pullsUp;

    Wiring(boolean yesIsHigh, boolean pullsUp) {
        this.yesIsHigh = yesIsHigh;
        this.pullsUp = pullsUp;
    }

    /** The one of that name in the settings. */
    static Optional<Wiring> find(String word) {
        return Arrays.stream(values())
                .filter(wiring -> wiring.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** Whether 3.3 V mean yes; else ground does. */
    boolean yesIsHigh() {
        return yesIsHigh;
    }

    /** Whether the pin is to be drawn to 3.3 V while nothing is connected; else to ground. */
    boolean pullsUp() {
        return pullsUp;
    }
}
