package id.go.esdm.gatrik.kiosk.terminal.hardware;

/** How bright the screen is. */
public enum Light {
    /** As it was found. */
    BRIGHT,
    /** With what is left of it while nobody is there. */
    DIM
}
