package id.go.esdm.gatrik.kiosk.admin.report;

import java.time.Duration;

/**
 * When laporan are made by themselves.
 *
 * @param afterStart how long the start is left alone: the first screen comes first
 * @param afterPublication how long a publication is left alone: the terminals come first
 * @param betweenTries after one that failed
 * @param betweenMany a breath for everybody else while a backlog is worked off
 */
public record LaporanPace(
        Duration afterStart,
        Duration afterPublication,
        Duration betweenTries,
        Duration betweenMany) {
    /** In the field. */
    public static LaporanPace standard() {
        return new LaporanPace(
                Duration.ofSeconds(20),
                Duration.ofSeconds(2),
                Duration.ofMinutes(3),
                Duration.ofSeconds(1));
    }
}
