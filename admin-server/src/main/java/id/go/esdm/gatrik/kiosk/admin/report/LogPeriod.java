package id.go.esdm.gatrik.kiosk.admin.report;

import id.go.esdm.gatrik.kiosk.admin.publishing.LogFilter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A period that is often asked for, one touch away.
 *
 * @param query the address of the log with it, whatever else is asked for kept
 * @param current whether it is the one that is shown
 */
public record LogPeriod(String label, String query, boolean current) {
    private static final int DAYS = 30;

    /** The periods of a filter, as of a day in WIB. */
    static List<LogPeriod> of(LogFilter filter, LocalDate today) {
        return List.of(
                of(filter, "Semua waktu", null, null),
                of(filter, DAYS + " hari terakhir", today.minusDays(DAYS - 1), today),
                year(filter, today.getYear()),
                year(filter, today.getYear() - 1));
    }

    private static LogPeriod year(LogFilter filter, int year) {
        return of(
                filter,
                "Tahun " + year,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1).minusDays(1));
    }

    private static LogPeriod of(
            LogFilter filter, String label, @Nullable LocalDate from, @Nullable LocalDate until) {
        LogFilter asked = filter.during(from, until);
        return new LogPeriod(label, LogRequests.query(asked), Objects.equals(asked, filter));
    }
}
