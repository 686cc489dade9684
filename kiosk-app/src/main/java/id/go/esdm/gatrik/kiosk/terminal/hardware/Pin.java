package id.go.esdm.gatrik.kiosk.terminal.hardware;

import java.util.Optional;

/**
 * A pin of the machine, and what hangs on it.
 *
 * @param number of the GPIO (BCM numbering on a Raspberry Pi), 0 to 511
 */
public record Pin(int number, Wiring wiring) {
    private static final int MOST = 511;

    /** Checks the range. */
    public Pin {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("no such pin: " + number);
        }
    }

    /** Reads {@code 17} or {@code 17:low}; empty: it is neither. */
    public static Optional<Pin> find(String text, Wiring usual) {
        String[] parts = text.split(":", -1);
        if (parts.length > 2 || !parts[0].matches("[0-9]{1,3}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(parts[0]);
        if (number > MOST) {
            return Optional.empty();
        }
        return (parts.length == 1 ? Optional.of(usual) : Wiring.find(parts[1]))
                .map(wiring -> new Pin(number, wiring));
    }
}
