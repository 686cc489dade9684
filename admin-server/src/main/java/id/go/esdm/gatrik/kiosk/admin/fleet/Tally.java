package id.go.esdm.gatrik.kiosk.admin.fleet;

/**
 * How far an edition has come.
 *
 * @param shown terminals that had it on their screen
 * @param terminals those that were there while it was live
 */
public record Tally(int shown, int terminals) {}
