package id.go.esdm.gatrik.kiosk.terminal.ui;

/** How much moves by itself. */
public enum Motion {
    /** A list runs on when it is flung. */
    USUAL,
    /** Nothing moves that no finger moves. */
    REDUCED
}
