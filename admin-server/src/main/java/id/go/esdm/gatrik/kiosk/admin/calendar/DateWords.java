package id.go.esdm.gatrik.kiosk.admin.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates and ranges of dates as an office writes them. */
final class DateWords {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s+(?:s\\.?\\s*/?\\s*d\\.?|sampai(?:\\s+dengan)?|hingga|[-–—])\\s+");
    private static final Pattern DAYS_OF_MONTH =
            Pattern.compile("(\\d{1,2})\\s*[-–—]\\s*(\\d{1,2})\\s+(\\p{L}+)\\s+(\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})\\s+(\\p{L}+)(?:\\s+(\\d{4}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern WEEKDAY =
            Pattern.compile("^(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu),?\\s+");

    private DateWords() {}

    /** The first and the last of some days. */
    record Range(LocalDate from, LocalDate until) {}

    /**
     * The days that a text names: {@code 2027-03-10}, {@code 10 Maret 2027}, {@code 10/3/2027}, {@code 10–11 Maret 2027},
     * {@code 30 Maret s.d. 2 April 2027}.
     *
     * @return nothing if it names none, or one that does not exist
     */
    static Optional<Range> findRange(String text) {
        String tidy = text.strip().toLowerCase(Locale.ROOT);
        try {
            Matcher days = DAYS_OF_MONTH.matcher(tidy);
            if (days.matches()) {
                int year = Integer.parseInt(days.group(4));
                return Optional.of(
                        new Range(
                                day(year, days.group(3), days.group(1)),
                                day(year, days.group(3), days.group(2))));
            }
            String[] ends = BETWEEN.split(tidy, 3);
            if (ends.length > 2) {
                return Optional.empty();
            }
            LocalDate last = day(ends[ends.length - 1], 0);
            return Optional.of(new Range(day(ends[0], last.getYear()), last));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** @param year of a day that names none */
    private static LocalDate day(String text, int year) {
        String bare = WEEKDAY.matcher(text.strip()).replaceFirst("");
        Matcher iso = ISO.matcher(bare);
        if (iso.matches()) {
            return LocalDate.parse(bare);
        }
        Matcher figures = FIGURES.matcher(bare);
        if (figures.matches()) {
            return LocalDate.of(
                    Integer.parseInt(figures.group(3)),
                    Integer.parseInt(figures.group(2)),
                    Integer.parseInt(figures.group(1)));
        }
        Matcher words = WORDS.matcher(bare);
        if (words.matches() && (words.group(3) != null || year > 0)) {
            return day(
                    words.group(3) == null ? year : Integer.parseInt(words.group(3)),
                    words.group(2),
                    words.group(1));
        }
        throw new DateTimeException(bare);
    }

    private static LocalDate day(int year, String month, String day) {
        return LocalDate.of(year, month(month), Integer.parseInt(day));
    }

    /** By its first three letters at least, as in {@code Agt} or {@code Agustus}. */
    private static Month month(String text) {
        if (text.equals("agt") || text.equals("ags")) {
            return Month.AUGUST;
        }
        return Arrays.stream(Month.values())
                .filter(month ->
                        text.length() >= 3
                                && Days.name(month).toLowerCase(Locale.ROOT).startsWith(text))
                .findFirst()
                .orElseThrow(() -> new DateTimeException(text));
    }
}
