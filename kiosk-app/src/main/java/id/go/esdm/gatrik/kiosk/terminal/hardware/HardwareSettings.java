package id.go.esdm.gatrik.kiosk.terminal.hardware;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the settings say of the enclosure.
 *
 * @param kind where its lines come from
 * @param pins of the lines that are connected; those of {@link Kind#SIMULATED} are not looked at
 * @param backlight the name below {@code /sys/class/backlight}; absent: the first there
 * @param dimAfter how long nobody must have been there before the light is dimmed, 1 s or more
 * @param dimLevel per cent of the light that are left then, 1 to 100
 */
public record HardwareSettings(
        Kind kind,
        Map<Line, Pin> pins,
        @Nullable String backlight,
        Duration dimAfter,
        int dimLevel) {
    // stands before what its own constructor compares with it
    private static final Duration LEAST = Duration.ofSeconds(1);

    /** No hardware at all. */
    public static final HardwareSettings NONE =
            new HardwareSettings(Kind.NONE, Map.of(), null, Duration.ofMinutes(2), 20);

    /** Where the lines come from. */
    public enum Kind {
        /** Nowhere: nothing is looked for and nothing loaded. */
        NONE,
        /** From the pins of a Raspberry Pi. */
        PI,
        /** From files, to try the terminal without any of it. */
        SIMULATED
    }

    /** Checks the ranges. */
    public HardwareSettings {
        pins = Map.copyOf(pins);
        Set<Integer> numbers = new HashSet<>();
        pins.values().forEach(pin -> numbers.add(pin.number()));
        if (numbers.size() < pins.size()) {
            throw new IllegalArgumentException(
                    "Dua sensor tidak dapat memakai pin yang sama: periksa --presence-pin,"
                            + " --tamper-pin, dan --key-pin");
        }
        if (kind == Kind.PI && pins.isEmpty()) {
            throw new IllegalArgumentException(
                    "--hardware pi memerlukan --presence-pin, --tamper-pin, atau --key-pin");
        }
        if (backlight != null && !backlight.matches("[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}")) {
            throw new IllegalArgumentException(
                    "--backlight harus satu nama di /sys/class/backlight, misalnya 10-0045");
        }
        if (dimAfter.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("--dim-after harus 1 detik atau lebih");
        }
        if (dimLevel < 1 || dimLevel > 100) {
            throw new IllegalArgumentException("--dim-level harus antara 1 dan 100");
        }
    }
}
