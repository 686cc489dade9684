package id.go.esdm.gatrik.kiosk.admin.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The working time of one year, summed up day by day. Immutable. */
public final class WorkingYear {
    private final int year;

    /** Seconds of working time before each day; one more for the end of the year. */
    private final long[] sums;

    WorkingYear(int year, Function<LocalDate, List<Span>> hours) {
        this.year = year;
        int days = Year.of(year).length();
        sums = new long[days + 1];
        for (int at = 0; at < days; at++) {
            long seconds = 0;
            for (Span span : hours.apply(LocalDate.ofYearDay(year, at + 1))) {
                seconds += span.length().toSeconds();
            }
            sums[at + 1] = sums[at] + seconds;
        }
    }

    /** On how many days there is working time. */
    public int workingDays() {
        int days = 0;
        for (int at = 1; at < sums.length; at++) {
            days += sums[at] > sums[at - 1] ? 1 : 0;
        }
        return days;
    }

    /** Working time of the whole year, in seconds. */
    public long seconds() {
        return sums[sums.length - 1];
    }

    long secondsBefore(LocalDate day) {
        return sums[day.getDayOfYear() - 1];
    }

    /**
     * The day on which so much working time since the year's beginning is reached.
     *
     * @param worked more than nothing, at most the year's
     */
    LocalDate dayOf(Duration worked) {
        // Spans are whole seconds long as a rule, what is looked for need not be.
        long seconds = worked.getNano() > 0 ? worked.getSeconds() + 1 : worked.getSeconds();
        int found = Arrays.binarySearch(sums, seconds);
        int at = found < 0 ? -found - 1 : found;
        while (sums[at - 1] == sums[at]) {
            at--;
        }
        return LocalDate.ofYearDay(year, at);
    }
}
