package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.hardware.HardwareSettings;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Line;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Pin;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Wiring;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** The options about sensors, switches and the light behind the panel. */
final class HardwareOptions {
    private HardwareOptions() {}

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException when one is malformed or two contradict each other: one Indonesian sentence
     */
    static HardwareSettings read(TerminalOptions options) {
        String kind = options.find(TerminalOption.HARDWARE).orElse(null);
        Map<Line, Pin> pins = pins(options);
        if (kind == null && !pins.isEmpty()) {
            // hardware=none beside them is somebody who switched them off for a while
            throw TerminalOptions.wrong("Pin sensor hanya berlaku bersama --hardware pi.");
        }
        HardwareSettings usual = HardwareSettings.NONE;
        return new HardwareSettings(
                kind(kind),
                pins,
                options.find(TerminalOption.BACKLIGHT).orElse(usual.backlight()),
                Duration.ofSeconds(
                        number(
                                options,
                                TerminalOption.DIM_AFTER,
                                (int) usual.dimAfter().toSeconds())),
                number(options, TerminalOption.DIM_LEVEL, usual.dimLevel()));
    }

    private static HardwareSettings.Kind kind(@Nullable String word) {
        return switch (word) {
            case null -> HardwareSettings.Kind.NONE;
            case "none" -> HardwareSettings.Kind.NONE;
            case "pi" -> HardwareSettings.Kind.PI;
            case "simulated" -> HardwareSettings.Kind.SIMULATED;
            default -> throw TerminalOptions.invalid(word, TerminalOption.HARDWARE);
        };
    }

    private static Map<Line, Pin> pins(TerminalOptions options) {
        Map<Line, Pin> pins = new EnumMap<>(Line.class);
        for (Line line : Line.values()) {
            options.find(option(line))
                    .ifPresent(text ->
                            pins.put(
                                    line,
                                    Pin.find(text, usual(line))
                                            .orElseThrow(() ->
                                                    TerminalOptions.invalid(text, option(line)))));
        }
        return pins;
    }

    private static TerminalOption option(Line line) {
        return switch (line) {
            case PRESENCE -> TerminalOption.PRESENCE_PIN;
            case TAMPER -> TerminalOption.TAMPER_PIN;
            case KEY -> TerminalOption.KEY_PIN;
        };
    }

    /** As these things are usually sold: a motion sensor drives its pin, a tamper switch opens, a key switch closes. */
    private static Wiring usual(Line line) {
        return switch (line) {
            case PRESENCE -> Wiring.HIGH;
            case TAMPER -> Wiring.OPEN;
            case KEY -> Wiring.LOW;
        };
    }

    private static int number(TerminalOptions options, TerminalOption option, int usual) {
        String value = options.find(option).orElse(Integer.toString(usual));
        if (!value.matches("[0-9]{1,5}")) {
            throw TerminalOptions.invalid(value, option);
        }
        return Integer.parseInt(value);
    }
}
