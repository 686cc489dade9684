package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.calendar.Days;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A step's clock in words. */
public final class ClockWords {
    private static final Locale INDONESIAN = Locale.of("id");
    private static final DateTimeFormatter THIS_YEAR =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH.mm 'WIB'", INDONESIAN);
    private static final DateTimeFormatter ANOTHER_YEAR =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH.mm 'WIB'", INDONESIAN);

    private ClockWords() {}

    /** As in {@code Sisa 20 menit kerja, tenggat Senin 30 November, 07.45 WIB}. */
    public static String whole(StepClock clock, Instant now) {
        if (clock.waits()) {
            return "Rapat " + moment(clock.started(), now) + "; waktu berjalan sejak itu";
        }
        return left(clock) + ", tenggat " + moment(clock.deadline(), now);
    }

    /** As in {@code Sisa 20 menit kerja} or {@code Terlambat 35 menit kerja}. */
    public static String left(StepClock clock) {
        Duration left = Duration.ofMinutes(clock.allowed()).minus(clock.spent());
        if (left.isNegative()) {
            // A minute that has begun is late as a whole.
            return "Terlambat " + work(left.negated().plusSeconds(59));
        }
        return left.compareTo(Duration.ofMinutes(1)) < 0
                ? left.isZero() ? "Waktu habis" : "Sisa kurang dari 1 menit kerja"
                : "Sisa " + work(left);
    }

    /** What a finished step took, as in {@code 18 dari 30 menit kerja}; with a word where that was too long. */
    public static String taken(Duration spent, int allowed) {
        long minutes = spent.toMinutes();
        String sum = minutes + " dari " + allowed + " menit kerja";
        return ClockState.of(spent, allowed) == ClockState.MERAH ? "Terlambat: " + sum : sum;
    }

    private static String work(Duration length) {
        return Days.length(length) + " kerja";
    }

    private static String moment(Instant at, Instant now) {
        ZonedDateTime then = at.atZone(Wib.ZONE);
        return (then.getYear() == now.atZone(Wib.ZONE).getYear() ? THIS_YEAR : ANOTHER_YEAR)
                .format(then);
    }
}
