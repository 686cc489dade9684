package id.go.esdm.gatrik.kiosk.terminal.usage;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The totals of each day (WIB), in memory alone. That has its price: a terminal that is restarted forgets the day so far, and days that it could not tell
 * the server of. Days change at midnight; a visit counts for the day on which it ends. Thread-safe.
 */
public final class DailyTotals {
    /** So many days are kept for a server that cannot be reached. */
    static final int MOST_DAYS = 14;

    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private final InstantSource clock;
    private final TreeMap<LocalDate, DayTally> days = new TreeMap<>();

    /** None yet. */
    public DailyTotals(InstantSource clock) {
        this.clock = clock;
    }

    /** Adds what is to be counted of a visit that has ended, and makes the visit forget it. */
    public synchronized void take(VisitUsage visit) {
        visit.terms().left();
        LocalDate today = today();
        days.tailMap(today, false).clear(); // a clock that was wrong
        days.computeIfAbsent(today, _ -> new DayTally()).add(visit);
        visit.clear();
        while (days.size() > MOST_DAYS) {
            days.pollFirstEntry();
        }
    }

    /** The days that are over and not told of yet, the earliest first. */
    public synchronized List<DayReport> over() {
        List<DayReport> reports = new ArrayList<>();
        var day = days.headMap(today()).entrySet().iterator();
        while (day.hasNext()) {
            var each = day.next();
            DayReport report = each.getValue().report(each.getKey());
            if (report.isEmpty()) {
                day.remove();
            } else {
                reports.add(report);
            }
        }
        return reports;
    }

    /** The server has taken it: the day is forgotten. */
    public synchronized void told(DayReport report) {
        days.remove(LocalDate.parse(report.day()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WIB);
    }
}
