package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import java.time.Instant;
import java.util.Locale;

/** How terminals are put into words. */
public final class FleetWords {
    private FleetWords() {}

    /** A number as it is written here, as in {@code 2.000}. */
    public static String figure(long number) {
        return String.format(Locale.of("id"), "%,d", number);
    }

    /** How a terminal fares, in two or three words. */
    public static String state(TerminalStatus status) {
        Sighting sighting = status.sighting();
        if (!status.terminal().isActive()) {
            return "Dilepas";
        }
        if (status.quiet() || sighting == null) {
            return "Luring";
        }
        return switch (sighting.state()) {
            case SHOWING -> "Tayang";
            case WAITING -> "Menunggu edisi";
            case REFUSING -> "Menolak edisi";
            case FAILING -> "Penyimpanan bermasalah";
        };
    }

    /** Its sign; a name that {@code web/icon.jte} knows. */
    public static String icon(TerminalStatus status) {
        return switch (tone(status)) {
            case "good" -> "circle-check";
            case "quiet" -> "archive";
            default -> "circle-alert";
        };
    }

    /** Its colour. */
    public static String tone(TerminalStatus status) {
        Sighting sighting = status.sighting();
        if (!status.terminal().isActive()) {
            return "quiet";
        }
        if (status.quiet() || sighting == null) {
            return "bad";
        }
        return switch (sighting.state()) {
            case SHOWING -> "good";
            case WAITING -> "warn";
            case REFUSING, FAILING -> "bad";
        };
    }

    /** What a terminal that showed an edition, or did not, says of itself; for the log and for papers. */
    public static String silence(TerminalStatus status, Instant now) {
        return status.sighting() == null
                ? "Belum pernah melapor"
                : "Luring sejak " + Wib.near(status.lastHeard(), now);
    }

    /** What a terminal that lags or fails should be helped with; empty if nothing is to be done. */
    public static String advice(TerminalStatus status) {
        Sighting sighting = status.sighting();
        if (!status.terminal().isActive()) {
            return "";
        }
        if (status.quiet() || sighting == null) {
            return "Periksa listrik dan jaringannya. Layarnya tetap menayangkan edisi terakhir yang"
                    + " dipegangnya.";
        }
        return switch (sighting.state()) {
            case SHOWING -> "";
            case WAITING ->
                    "Belum ada edisi di terminal ini. Tunggu sebentar; bila tetap, periksa"
                            + " jaringannya.";
            case REFUSING ->
                    "Terminal menolak edisi dari server dan tetap menayangkan yang dipegangnya."
                            + " Bila server baru saja dipulihkan dari cadangan lama, baca"
                            + " systemd/README.md, bagian pemulihan.";
            case FAILING -> "Periksa ruang dan hak tulis direktori tembolok terminal.";
        };
    }
}
