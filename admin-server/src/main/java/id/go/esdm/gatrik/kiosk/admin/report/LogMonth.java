package id.go.esdm.gatrik.kiosk.admin.report;

import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lines of one month, as the log is read.
 *
 * @param name as in {@code November 2026}
 */
public record LogMonth(String name, List<LogLine> lines) {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of("id"));

    public LogMonth {
        lines = List.copyOf(lines);
    }

    /** Lines, the newest first, parted by their months in WIB. */
    static List<LogMonth> of(List<LogLine> lines) {
        List<LogMonth> months = new ArrayList<>();
        int begin = 0;
        for (int at = 1; at <= lines.size(); at++) {
            YearMonth month = month(lines.get(begin));
            if (at == lines.size() || !month(lines.get(at)).equals(month)) {
                months.add(new LogMonth(NAME.format(month), lines.subList(begin, at)));
                begin = at;
            }
        }
        return months;
    }

    private static YearMonth month(LogLine line) {
        return YearMonth.from(line.publication().at().atZone(Wib.ZONE));
    }
}
