package id.go.esdm.gatrik.kiosk.terminal.hardware;

/** What the enclosure tells, once its line has come to rest. */
public sealed interface HardwareEvent {
    /** The sensor began, or ceased, to see somebody. */
    record Presence(boolean somebody) implements HardwareEvent {}

    /** The enclosure was opened, or closed. */
    record Enclosure(boolean open) implements HardwareEvent {}

    /** The staff's key was turned, or turned back. */
    record StaffKey(boolean turned) implements HardwareEvent {}

    /** A line has not come to rest for seconds: a loose contact, or a sensor that is broken. Told once until it rests again. */
    record Restless(Line line) implements HardwareEvent {}

    /** What {@code line} tells by going to {@code yes}. */
    static HardwareEvent of(Line line, boolean yes) {
        return switch (line) {
            case PRESENCE -> new Presence(yes);
            case TAMPER -> new Enclosure(yes);
            case KEY -> new StaffKey(yes);
        };
    }
}
