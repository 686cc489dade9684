package id.go.esdm.gatrik.kiosk.terminal.ui;

/** A route, and the screen that stands there with what its model holds. */
public record Place(Route route, Screen screen) {}
