package id.go.esdm.gatrik.kiosk.terminal.ui;

/**
 * What the house is called.
 *
 * @param full where there is room
 * @param brief where there is little
 */
public record HouseName(Spoken full, Spoken brief) {}
