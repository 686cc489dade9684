package id.go.esdm.gatrik.kiosk.admin.publishing;

/**
 * What a filter finds, in figures.
 *
 * @param publications how many, withdrawals included
 * @param added entries over all of them, as are {@code changed} and {@code removed}
 */
public record LogSums(int publications, long added, long changed, long removed) {}
