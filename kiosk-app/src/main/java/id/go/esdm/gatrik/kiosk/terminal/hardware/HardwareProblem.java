package id.go.esdm.gatrik.kiosk.terminal.hardware;

import java.nio.file.Path;

/** Why some hardware that the settings name is not used; the terminal runs on without it. */
sealed interface HardwareProblem {
    /** The machine has no pins that Linux knows of. */
    record Absent(Path devices) implements HardwareProblem {}

    /** The program may not use them. */
    record Forbidden(Path device) implements HardwareProblem {}

    /** They are there, and cannot be used all the same. */
    record Unusable(String reason) implements HardwareProblem {}

    /** One pin cannot be used. */
    record Refused(Line line, Pin pin, String reason) implements HardwareProblem {}

    /** For the log, in one line. */
    default String words() {
        return switch (this) {
            case Absent(Path devices) ->
                    "no GPIO on this machine (no gpiochip in %s); the terminal runs without sensors"
                            .formatted(devices);
            case Forbidden(Path device) ->
                    "no permission to use %s (see pi.conf in systemd/README.md); the terminal runs without sensors"
                            .formatted(device);
            case Unusable(String reason) ->
                    "the GPIO cannot be used (%s); the terminal runs without sensors"
                            .formatted(reason);
            case Refused(Line line, Pin pin, String reason) ->
                    "pin %d cannot be used (%s); the terminal runs without the %s"
                            .formatted(pin.number(), reason, line.words());
        };
    }
}
