package id.go.esdm.gatrik.kiosk.admin.calendar;

import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days, hours and lengths of working time in the office's words. */
public final class Days {
    private static final Locale INDONESIAN = Locale.of("id");
    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("d MMMM", INDONESIAN);
    private static final DateTimeFormatter WHOLE =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private Days() {}

    /** As in {@code Senin}. */
    public static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, INDONESIAN);
    }

    /** As in {@code Sen}. */
    public static String shortly(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, INDONESIAN);
    }

    /** As in {@code SENIN}, the name in JSON. */
    static String code(DayOfWeek day) {
        return name(day).toUpperCase(Locale.ROOT);
    }

    /** As in {@code November}. */
    public static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, INDONESIAN);
    }

    /** As in {@code 07.30}. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** As in {@code 17 Agustus}. */
    public static String day(MonthDay day) {
        return DAY_OF_YEAR.format(day);
    }

    /** As in {@code Senin, 30 November 2026}. */
    public static String whole(LocalDate day) {
        return WHOLE.format(day);
    }

    /** As in {@code 21–22 Maret 2026}, {@code 30 Maret – 2 April 2026}, or the one day. */
    public static String range(LocalDate from, LocalDate until) {
        if (from.equals(until)) {
            return Wib.day(from);
        }
        if (from.getYear() != until.getYear()) {
            return Wib.day(from) + " – " + Wib.day(until);
        }
        return from.getMonth() == until.getMonth()
                ? from.getDayOfMonth() + "–" + Wib.day(until)
                : DAY_OF_YEAR.format(from) + " – " + Wib.day(until);
    }

    /** As in {@code 37 jam 30 menit}. */
    public static String length(Duration length) {
        long hours = length.toHours();
        int minutes = length.toMinutesPart();
        if (hours == 0) {
            return minutes + " menit";
        }
        return hours + " jam" + (minutes == 0 ? "" : " " + minutes + " menit");
    }
}
