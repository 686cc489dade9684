package id.go.esdm.gatrik.kiosk.admin.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the office reads them: Waktu Indonesia Barat, Indonesian words. */
public final class Wib {
    /** The office's zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final Locale INDONESIAN = Locale.of("id");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm 'WIB'", INDONESIAN).withZone(ZONE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN).withZone(ZONE);

    private Wib() {}

    /** As in {@code 22 November 2026, 10.04 WIB}. */
    public static String absolute(Instant at) {
        return MOMENT.format(at);
    }

    /** As in {@code 22 November 2026}. */
    public static String day(Instant at) {
        return DAY.format(at);
    }

    /** As in {@code 22 November 2026}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Where a period ends that no longer includes this moment: by its last day if that is whole, else to the minute. */
    public static String end(Instant until) {
        LocalDateTime local = LocalDateTime.ofInstant(until, ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "sampai dengan " + day(local.toLocalDate().minusDays(1))
                : "sampai " + absolute(until);
    }

    /** Relative within a day of now, as in {@code 5 menit yang lalu}; absolute beyond. */
    public static String near(Instant at, Instant now) {
        Duration past = Duration.between(at, now);
        if (past.abs().compareTo(Duration.ofDays(1)) >= 0) {
            return absolute(at);
        }
        if (past.abs().compareTo(Duration.ofMinutes(1)) < 0) {
            return "baru saja";
        }
        return past.isNegative() ? length(past.abs()) + " lagi" : length(past) + " yang lalu";
    }

    /** A length of time in its two greatest units, as in {@code 1 jam 5 menit}. */
    public static String length(Duration length) {
        long minutes = Math.max(0, length.toMinutes());
        long days = minutes / (24 * 60);
        long hours = minutes / 60 % 24;
        if (days > 0) {
            return days + " hari" + (hours > 0 ? " " + hours + " jam" : "");
        }
        if (hours > 0) {
            return hours + " jam" + (minutes % 60 > 0 ? " " + minutes % 60 + " menit" : "");
        }
        return minutes + " menit";
    }
}
