package id.go.esdm.gatrik.kiosk.terminal.keyboard;

/** What a key does. */
public sealed interface Key {
    /** Types {@code text}; the key shows it in capitals. */
    record Letter(String text) implements Key {}

    /** Types a space. */
    record Space() implements Key {}

    /** Takes the last character away, again and again while it is held. */
    record Delete() implements Key {}

    /** Takes everything away. */
    record Clear() implements Key {}

    /** Turns the page: to the signs, or back to the letters. */
    record Turn(boolean toSigns) implements Key {}

    /** Ends typing; the keyboard may go. */
    record Done() implements Key {}
}
