package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import id.go.esdm.gatrik.kiosk.terminal.text.Texts;

import java.time.Duration;

/** How long, and how much, in words. */
final class Spans {
    private static final long GIGA = 1_000_000_000;
    private static final long MEGA = 1_000_000;

    private Spans() {}

    /** The two largest parts, such as "2 hari 3 jam". */
    static String of(Texts texts, Duration span) {
        if (span.toDays() > 0) {
            return days(texts, span) + " " + hours(texts, span);
        }
        if (span.toHours() > 0) {
            return hours(texts, span) + " " + minutes(texts, span);
        }
        return span.toMinutes() > 0
                ? minutes(texts, span) + " " + seconds(texts, span)
                : seconds(texts, span);
    }

    /** Bytes, in MB or GB. */
    static String bytes(Texts texts, long bytes) {
        return bytes >= GIGA
                ? texts.tenths(bytes / (GIGA / 10)) + "\u00a0GB"
                : texts.number(bytes / MEGA) + "\u00a0MB";
    }

    private static String days(Texts texts, Duration span) {
        return texts.count("staff.days", (int) span.toDays());
    }

    private static String hours(Texts texts, Duration span) {
        return texts.count("staff.hours", span.toHoursPart());
    }

    private static String minutes(Texts texts, Duration span) {
        return texts.count("staff.minutes", span.toMinutesPart());
    }

    private static String seconds(Texts texts, Duration span) {
        return texts.count("staff.seconds", span.toSecondsPart());
    }
}
